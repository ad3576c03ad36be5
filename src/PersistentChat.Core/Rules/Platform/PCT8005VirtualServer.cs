using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8005VirtualServer : Rule
{
    public PCT8005VirtualServer()
        : base(
            "PCT8005", RuleCategory.Platform, Severity.Information,
            Citations.Deploying
            + "; " + Citations.Virtualization,
            "VM-01") =>
        ApplyOnlyTo(Product.Lync2013, OtherWord.Nothing, Citations.SkypeServerRequirements);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.PoolsByServer
        where topology.Computer(server.Key) is { Virtual: true } and not { ProcessorCores: >= Limits.RecommendedCores, MemoryGB: >= Limits.RecommendedMemoryGB }
        select Report(server.Key, server, server.Key, Limits.UsersPerServer);
}
