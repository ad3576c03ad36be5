using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Files;

internal sealed class PCT7001FileStoreNotShared()
    : Rule(
        "PCT7001", RuleCategory.Files, Severity.Error,
        Citations.AddToTopology
        + "; " + Citations.SkypeAddToTopology,
        "FS-01", "SEED-30")
{
    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.ChatPools.Where(pool => pool.PoolType == ChatPoolType.MultipleServer), pool => scope.Needs(pool, ChatPoolKeys.FileStore));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.PoolType == ChatPoolType.MultipleServer && pool.FileStore is { IsUnc: false }
        select Report(pool, pool, pool, pool.FileStore).Advise(topology.IsStandardEdition(pool.Fqdn) ? "StandardEdition" : null);
}
