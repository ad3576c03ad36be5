using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules.Policies;
using PersistentChat.Sources;

namespace PersistentChat.Rules.Document;

internal sealed class PCT0006SuppressionEndsSoon()
    : Rule("PCT0006", RuleCategory.Document, Severity.Information, Citations.TopologyDocument)
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.Topology.Suppressions);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from suppression in topology.Topology.Suppressions
        where suppression.Expires is not null && !suppression.HasExpired(topology.Today)
        let days = (int)(suppression.Expires!.Value - topology.Today).TotalDays
        where days < Notice(topology)
        select Report(new SuppressionTarget(suppression), topology.ChatPool(suppression.Target), suppression.Rule, suppression.Expires);

    /// <summary>How many days before the last one; a document shortens no notice of a house that locks the rule.</summary>
    private int Notice(TopologyIndex topology)
    {
        var inForce = Days(topology.Policy);
        return topology.House is { } house && house.Locks(this) ? Math.Max(inForce, Days(house)) : inForce;
    }

    private static int Days(Policy policy) => policy.Suppressions?.NoticeDays ?? SuppressionPolicy.UsualNotice;
}
