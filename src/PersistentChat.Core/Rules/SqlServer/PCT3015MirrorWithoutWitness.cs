using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3015MirrorWithoutWitness()
    : Rule(
        "PCT3015", RuleCategory.SqlServer, Severity.Warning,
        Citations.BackEndAvailability
        + "; " + Citations.Mirroring
        + "; " + Citations.SkypeBackEndAvailability
        + "; " + Citations.SkypeMirroring
        + "; " + Citations.MirrorStateReference,
        "SQL-10", "SQL-16", "C-18", "C-37")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.Stores.Where(use => use.Store.Mirror is not null));
        scope.NeedsStoresAndWitnesses();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) => Missing(topology).Concat(Shared(topology));

    internal override IEnumerable<Suggestion> Suggest(Finding finding)
    {
        if (finding is not { Variant: null, Subject: ChatPool pool } || finding.Arguments[2] is not SqlStore store)
            return [];
        var witness = StoreUse.Of(pool).Select(use => use.Store.Witness).FirstOrDefault(name => name is not null && !store.Copies.Contains(name))
            ?? new SqlInstanceName(store.Instance.Server.Domain is { } domain ? "witness." + domain : "witness");
        return [new Suggestion(
            "Witness", StoreKeys.Witness.Name + ": " + witness,
            topology => topology.ReplaceUnchecked(pool.WithStore(store, store with { Witness = witness })), store, pool)];
    }

    private IEnumerable<Finding> Missing(TopologyIndex topology) =>
        from use in topology.Stores
        where use.Store is { Mirror: not null, Witness: null } && !use.MayHaveWitness
        select Report(use.Pool, use.Pool, use.Pool, use.Database, use.Store);

    private IEnumerable<Finding> Shared(TopologyIndex topology) =>
        from served in ByWitness(topology)
        where served.HasSeveral
        let pairs = served.Select(use => (use.Store.Instance, use.Store.Mirror)).Distinct().Count()
        where pairs > 1
        let pools = served.Select(use => use.Pool)
        select ReportAs("Shared", Severity.Information, served.Key, pools, served.Key, pairs, Names(pools));

    private static MultiMap<SqlInstanceName, StoreUse> ByWitness(TopologyIndex topology)
    {
        var byWitness = new MultiMap<SqlInstanceName, StoreUse>(topology.Stores.Count);
        foreach (var use in topology.Stores)
            if (use.Store is { Mirror: not null, Witness: { } witness })
                byWitness.Add(witness, use);
        return byWitness;
    }
}
