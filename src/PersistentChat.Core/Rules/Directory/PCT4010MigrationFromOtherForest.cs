using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

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

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools.SelectMany(pool => pool.MigratedFrom), legacy => scope.Needs(legacy, LegacyPoolKeys.Forest));
        if (scope.Subjects > 0)
            scope.Needs(DirectoryKeys.ForestRoot);
        scope.NeedsPredecessors();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        topology.Topology.Directory.ForestRoot is not { } forest
            ? []
            : from pool in topology.ChatPools
              from legacy in pool.MigratedFrom
              where legacy.Forest is not null && legacy.Forest != forest
              select Report(legacy, pool, legacy, pool, legacy.Forest, forest);
}
