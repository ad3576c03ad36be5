using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3008MirroringRequirements()
    : Rule(
        "PCT3008", RuleCategory.SqlServer, Severity.Error,
        Sources.Mirroring + "; " + Sources.BackEndAvailability,
        "SQL-13", "SQL-14", "C-29")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from use in topology.Stores
        where use.Store.Mirror is not null || use.Store.Witness is not null
        from finding in Servers(use).Concat(Alike(use, topology))
        select finding;

    private IEnumerable<Finding> Servers(StoreUse use)
    {
        var (principal, mirror, witness) = (use.Store.Instance.Server, use.Store.Mirror?.Server, use.Store.Witness?.Server);
        if (mirror == principal)
            yield return Breach("MirrorServer", use, principal);
        if (witness is not null && (witness == principal || witness == mirror))
            yield return Breach("WitnessServer", use, witness);
    }

    private IEnumerable<Finding> Alike(StoreUse use, TopologyIndex topology) =>
        Unlike("Version", use, use.Store.Instances, name => topology.Instance(name)?.Version)
            .Concat(Unlike("Edition", use, use.Store.Copies, name => topology.EditionOf(name)))
            .Concat(Unlike("Domain", use, use.Store.Instances, name => topology.DomainOf(name.Server)));

    /// <summary>A finding when partners are known to differ; a partner about which nothing is stated does not.</summary>
    private IEnumerable<Finding> Unlike(string variant, StoreUse use, IEnumerable<SqlInstanceName> partners, Func<SqlInstanceName, object?> fact)
    {
        var known = partners.Select(name => (name, fact: fact(name))).Where(partner => partner.fact is not null).ToArray();
        if (known.Any(partner => !partner.fact!.Equals(known[0].fact)))
            yield return Breach(variant, use, ValueList.Of(known.Select(partner => partner.name + " (" + partner.fact + ")")));
    }

    private Finding Breach(string variant, StoreUse use, object detail) =>
        ReportAs(variant, Severity, use.Pool, use.Pool, use.Pool, use.Database, detail);
}
