using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3008MirroringRequirements()
    : Rule(
        "PCT3008", RuleCategory.SqlServer, Severity.Error,
        Citations.Mirroring
        + "; " + Citations.BackEndAvailability
        + "; " + Citations.RequiredResources
        + "; " + Citations.SkypeMirroring
        + "; " + Citations.SkypeBackEndAvailability
        + "; " + Citations.SkypeAvailability,
        "SQL-10", "SQL-13", "SQL-14", "DR-01", "C-29", "C-36")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        var isStated = topology.Everywhere.HaveDomains
            && topology.Everywhere.Have(SqlInstanceKeys.Version)
            && topology.Everywhere.Have(SqlInstanceKeys.Edition)
            && topology.Everywhere.Have(SqlInstanceKeys.ClusterNodes);
        scope.Of(topology.Stores.Where(use => (use.Store.Mirror ?? use.Store.Witness) is not null), use =>
        {
            Declare(topology, scope, use.Store.Instance, isPartner: use.Store.Mirror is not null);
            Declare(topology, scope, use.Store.Mirror, isPartner: true);
            Declare(topology, scope, use.Store.Witness, isPartner: false);
        }, isStated);
        scope.NeedsStoresAndWitnesses();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        foreach (var use in topology.Stores)
        {
            var (principal, mirror, witness) = (use.Store.Instance, use.Store.Mirror, use.Store.Witness);
            var (ofPrincipal, ofMirror, ofWitness) = (FactsOf(topology, principal), FactsOf(topology, mirror), FactsOf(topology, witness));
            if (mirror?.Server == principal.Server)
                yield return Placed("MirrorServer", use, principal.Server, isOne: mirror == principal);
            if (witness is not null && (witness.Server == principal.Server || witness.Server == mirror?.Server))
                yield return Placed("WitnessServer", use, witness.Server, isOne: witness == principal || witness == mirror);
            if (Differ(ofPrincipal?.Version, ofMirror?.Version, ofWitness?.Version))
                yield return Unlike("Version", use, use.Store.Instances, name => topology.Instance(name)?.Version);
            if (mirror is not null && Differ(ofPrincipal?.Edition ?? topology.EditionOf(principal), ofMirror?.Edition ?? topology.EditionOf(mirror), null))
                yield return Unlike("Edition", use, use.Store.Copies, name => topology.EditionOf(name));
            if (!AreInOneDomain(principal, mirror, topology) || !AreInOneDomain(principal, witness, topology))
                yield return topology.AreStatedInSeveralDomains([.. use.Store.Instances.Select(name => name.Server)])
                    ? Unlike("Domain", use, use.Store.Instances, name => topology.DomainOf(name.Server))
                    : Unlike("Suffix", use, use.Store.Instances, name => topology.DomainOf(name.Server), Severity.Warning);
            if (mirror is not null && (ofPrincipal?.ClusterNodes > 1 || ofMirror?.ClusterNodes > 1))
                yield return ReportAs(
                    "Cluster", Severity.Information, use.Pool, use.Pool, use.Pool, use.Database,
                    ValueList.Of(use.Holders.Where(name => IsCluster(topology, name))));
        }
    }

    private static void Declare(TopologyIndex topology, Scope scope, SqlInstanceName? name, bool isPartner)
    {
        if (name is null)
            return;
        scope.Needs(name, SqlInstanceKeys.Version);
        scope.NeedsDomain(name.Server);
        if (!isPartner)
            return;
        if (topology.EditionOf(name) is null)
            scope.Needs(name, SqlInstanceKeys.Edition);
        scope.Needs(name, SqlInstanceKeys.ClusterNodes);
    }

    private static SqlInstance? FactsOf(TopologyIndex topology, SqlInstanceName? name) => name is null ? null : topology.Instance(name);

    /// <summary>Whether partners are known to differ; a partner about which nothing is stated does not.</summary>
    private static bool Differ<T>(T? principal, T? mirror, T? witness) =>
        AreUnlike(principal, mirror) || AreUnlike(principal, witness) || AreUnlike(mirror, witness);

    private static bool AreUnlike<T>(T? one, T? other) => one is not null && other is not null && !EqualityComparer<T>.Default.Equals(one, other);

    private static bool AreInOneDomain(SqlInstanceName principal, SqlInstanceName? partner, TopologyIndex topology) =>
        partner is null || topology.AreInOneDomain(principal.Server, partner.Server);

    private static bool IsCluster(TopologyIndex topology, SqlInstanceName name) => topology.Instance(name)?.ClusterNodes > 1;

    /// <summary>Mirror and witness are extra instances; that they are on servers of their own is our conclusion.</summary>
    private Finding Placed(string variant, StoreUse use, Fqdn server, bool isOne) =>
        ReportAs(variant, isOne ? Severity : Severity.Warning, use.Pool, use.Pool, use.Pool, use.Database, server);

    private Finding Unlike(
        string variant, StoreUse use, IEnumerable<SqlInstanceName> partners, Func<SqlInstanceName, object?> fact, Severity? severity = null) =>
        ReportAs(variant, severity ?? Severity, use.Pool, use.Pool, use.Pool, use.Database, ValueList.Of(
            from name in partners
            let stated = fact(name)
            where stated is not null
            select name + " (" + stated + ")"));
}
