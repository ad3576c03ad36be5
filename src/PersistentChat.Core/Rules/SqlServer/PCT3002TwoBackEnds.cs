using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3002TwoBackEnds()
    : Rule(
        "PCT3002", RuleCategory.SqlServer, Severity.Error,
        Sources.TopologyArticle
        + "; " + Sources.EnterpriseCollocation
        + "; " + Sources.SkypeBasics,
        "SQL-03", "SEED-17")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from shared in topology.BackEndsByInstance
        where shared.HasSeveral
        select Report(shared.Key, shared.SelectMany(topology.PoolsBehind), shared.Key, ValueList.Of(shared));
}
