using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Availability;

internal sealed class PCT6007NoServerAtBackup()
    : Rule("PCT6007", RuleCategory.Availability, Severity.Warning, Sources.RequiredResources + "; " + Sources.SkypeAvailability, "DR-10")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        let center = topology.DataCenterOf(pool.BackupContentStore?.Instance)
        where center is not null
        let centers = pool.Servers.Select(topology.DataCenterOf).ToArray()
        where centers.Length > 0 && centers.All(other => other is not null && !DataCenters.AreSame(other, center))
        select Report(pool, pool, pool, pool.BackupContentStore, center);
}
