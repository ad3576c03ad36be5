using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3019WitnessWithoutMirror()
    : Rule(
        "PCT3019", RuleCategory.SqlServer, Severity.Error,
        Citations.Mirroring
        + "; " + Citations.SkypeMirroring,
        "SQL-26", "C-37")
{
    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.Stores.Where(use => use.Store.Witness is not null || (use.Store.Mirror is null && use.MayHaveWitness)), use =>
        {
            if (scope.NeedsWitness(use))
                scope.NeedsMirror(use);
        });

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from use in topology.Stores
        where use.Store is { Mirror: null, Witness: not null } && !use.MayHaveMirror
        select Report(use.Pool, use.Pool, use.Pool, use.Database, use.Store, use.Store.Witness);
}
