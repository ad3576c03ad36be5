using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

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

    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.PoolsByServer, server =>
        {
            if (!IsLargeEnough(topology.Computer(server.Key)))
                scope.Needs(server.Key, ComputerKeys.Virtual);
        }, isStated: topology.Everywhere.Have(ComputerKeys.Virtual));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.PoolsByServer
        where topology.Computer(server.Key) is { Virtual: true } computer && !IsLargeEnough(computer)
        select Report(server.Key, server, server.Key, Limits.UsersPerServer);

    private static bool IsLargeEnough(Computer? computer) =>
        computer is { ProcessorCores: >= Limits.RecommendedCores, MemoryGB: >= Limits.RecommendedMemoryGB };
}
