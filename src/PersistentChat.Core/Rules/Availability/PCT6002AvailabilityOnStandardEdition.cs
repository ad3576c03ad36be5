using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Availability;

internal sealed class PCT6002AvailabilityOnStandardEdition()
    : Rule("PCT6002", RuleCategory.Availability, Severity.Error, Citations.Deploying + "; " + Citations.SkypeTopology, "COL-03", "COL-06")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools.Where(pool => topology.StandardEditionHostOf(pool) is not null), pool =>
        {
            foreach (var use in StoreUse.Of(pool))
                scope.NeedsMirror(use);
            // Of several servers all but the host are reported, whatever they do.
            if (pool.Servers.Count == 1)
                scope.NeedsStates(pool);
        });
        scope.NeedsNextHops(ofChatServers: true);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where topology.StandardEditionHostOf(pool) is not null
        let host = topology.StandardEditionHostOf(pool)
        from finding in Mirrors(pool, host).Concat(Servers(pool, host))
        select finding;

    private IEnumerable<Finding> Mirrors(ChatPool pool, ChatServer host) =>
        from use in StoreUse.Of(pool)
        where use.Store.Mirror is not null
        select ReportAs("Mirror", Severity, pool, pool, pool, host, use.Database, use.Store.Mirror);

    private IEnumerable<Finding> Servers(ChatPool pool, ChatServer host)
    {
        var others = ValueList.Of(pool.Servers.Where(server => server.Fqdn != host.Fqdn || server.State == ServerState.Standby));
        if (others.Count > 0)
            yield return ReportAs("Servers", Severity, pool, pool, pool, host, others);
    }
}
