using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4010MigrationFromOtherForest : Rule
{
    public PCT4010MigrationFromOtherForest()
        : base(
            "PCT4010", RuleCategory.Directory, Severity.Error,
            Citations.MigrationProcess
            + "; " + Citations.MigrationPaths,
            "MIG-02", "MIG-07") =>
        ApplyOnlyTo(Product.Lync2013, OtherWord.Nothing, Citations.SkypeUpgrade);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        topology.Topology.Directory.ForestRoot is not { } forest
            ? []
            : from pool in topology.ChatPools
              from legacy in pool.MigratedFrom
              where legacy.Forest is not null && legacy.Forest != forest
              select Report(legacy, pool, legacy, pool, legacy.Forest, forest);
}
