using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Files;

internal sealed class PCT7002NoFileStore()
    : Rule(
        "PCT7002", RuleCategory.Files, Severity.Error,
        Citations.AddToTopology
        + "; " + Citations.NewFeatures
        + "; " + Citations.SkypeAddToTopology
        + "; " + Citations.SkypeFileStore,
        "FS-02", "FS-04", "C-34", "SEED-30")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.FileStore is null
        select Report(pool, pool, pool);
}
