using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4009MigrationToStandardEdition : Rule
{
    public PCT4009MigrationToStandardEdition()
        : base("PCT4009", RuleCategory.Directory, Severity.Error, Sources.Deploying, "COL-05") =>
        Products = ValueList.Of([Product.Lync2013]);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.MigratedFrom.Count > 0
        let host = topology.StandardEditionHostOf(pool)
        where host is not null
        select Report(pool, pool, pool, host, pool.MigratedFrom);
}
