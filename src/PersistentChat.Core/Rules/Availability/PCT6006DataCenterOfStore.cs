using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Availability;

internal sealed class PCT6006DataCenterOfStore()
    : Rule(
        "PCT6006", RuleCategory.Availability, Severity.Error,
        Sources.RequiredResources
        + "; " + Sources.SkypeAvailability,
        "SQL-20", "DR-01", "DR-02", "DR-03")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        from finding in Partners(topology, pool).Concat(Secondaries(topology, pool))
        select finding;

    private IEnumerable<Finding> Partners(TopologyIndex topology, ChatPool pool) =>
        from use in StoreUse.Of(pool)
        from partner in new[] { ("Mirror", use.Store.Mirror), ("Witness", use.IsBackup ? use.Store.Witness : null) }
        let finding = Find(partner.Item1, topology, use, partner.Item2, isSame: false)
        where finding is not null
        select finding;

    private IEnumerable<Finding> Secondaries(TopologyIndex topology, ChatPool pool) =>
        from use in StoreUse.Of(pool).GroupBy(use => use.Kind)
        let primary = use.FirstOrDefault(item => !item.IsBackup)
        let finding = primary is null
            ? null
            : Find("Secondary", topology, primary, use.FirstOrDefault(item => item.IsBackup)?.Store.Instance, isSame: true)
        where finding is not null
        select finding;

    /// <summary>A finding when both data centres are known and are, or are not, the same.</summary>
    private Finding? Find(string variant, TopologyIndex topology, StoreUse use, SqlInstanceName? partner, bool isSame)
    {
        var (here, there) = (topology.DataCenterOf(use.Store.Instance), topology.DataCenterOf(partner));
        return here is not null && there is not null && DataCenters.AreSame(here, there) == isSame
            ? ReportAs(variant, Severity, use.Pool, use.Pool, use.Pool, use.Database, use.Store + " (" + here + ")", partner + " (" + there + ")")
            : null;
    }
}
