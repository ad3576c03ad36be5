using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Availability;

internal sealed class PCT6009ComplianceNotFailedOver()
    : Rule(
        "PCT6009", RuleCategory.Availability, Severity.Information,
        Citations.FailingOver
        + "; " + Citations.FailingBack
        + "; " + Citations.RequiredResources
        + "; " + Citations.SkypeFailover,
        "DR-12", "DR-20", "C-13")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools.Where(pool => pool.Compliance.Enabled && HasBackup(pool)));
        foreach (var pool in topology.HasUnknown ? topology.ChatPools : [])
        {
            if (HasBackup(pool))
                scope.NeedsCompliance(pool);
            else if (pool.Compliance.Enabled || pool.IsUnknown(UnknownFact.Compliance))
            {
                scope.NeedsBackup(pool);
                scope.NeedsComplianceBackup(pool);
            }
        }
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.Compliance.Enabled && HasBackup(pool)
        select Report(pool, pool, pool);

    private static bool HasBackup(ChatPool pool) => (pool.BackupContentStore ?? pool.Compliance.BackupStore) is not null;
}
