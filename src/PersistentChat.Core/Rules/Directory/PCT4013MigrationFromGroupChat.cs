using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4013MigrationFromGroupChat : Rule
{
    public PCT4013MigrationFromGroupChat()
        : base(
            "PCT4013", RuleCategory.Directory, Severity.Information,
            Citations.Coexistence
            + "; " + Citations.MigratingGroupChat
            + "; " + Citations.MigrationProcess
            + "; " + Citations.MigrationPaths
            + "; " + Citations.BackwardCompatibility,
            "FS-08", "CL-02", "CL-03", "MIG-01", "MIG-02", "MIG-04", "MIG-05", "MIG-10", "C-33") =>
        ApplyOnlyTo(Product.Lync2013, OtherWord.Nothing, Citations.SkypeUpgrade);

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools.Where(pool => pool.MigratedFrom.Count > 0));
        scope.NeedsPredecessors();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.MigratedFrom.Count > 0
        select Report(pool, pool, pool, pool.MigratedFrom);
}
