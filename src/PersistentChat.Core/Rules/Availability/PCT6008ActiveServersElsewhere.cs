using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Availability;

internal sealed class PCT6008ActiveServersElsewhere()
    : Rule(
        "PCT6008", RuleCategory.Availability, Severity.Information,
        Sources.RequiredResources
        + "; " + Sources.SkypeAvailability,
        "DR-08", "DR-09")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        let center = topology.DataCenterOf(pool.ContentStore.Instance)
        where center is not null
        let elsewhere = ValueList.Of(pool.ActiveServers.Where(server =>
            topology.DataCenterOf(server) is { } other && !DataCenters.AreSame(other, center)))
        where elsewhere.Count > 0
        select Report(pool, pool, pool, elsewhere, pool.ContentStore, center);
}
