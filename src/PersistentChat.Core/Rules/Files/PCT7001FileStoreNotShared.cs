using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Files;

internal sealed class PCT7001FileStoreNotShared()
    : Rule(
        "PCT7001", RuleCategory.Files, Severity.Error,
        Citations.AddToTopology
        + "; " + Citations.SkypeAddToTopology,
        "FS-01", "SEED-30")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.PoolType == ChatPoolType.MultipleServer && pool.FileStore is { IsUnc: false }
        select Report(pool, pool, pool, pool.FileStore);
}
