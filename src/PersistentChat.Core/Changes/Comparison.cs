using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Changes;

/// <summary>Two topologies that are compared, and what was found so far.</summary>
internal sealed class Comparison(Topology reference, Topology difference)
{
    private ChangeList? _changes;
    private Dictionary<Fqdn, string>? _sitesBefore;
    private Dictionary<Fqdn, string>? _sitesAfter;

    public ChangeList Changes => _changes ??= new(Told);

    public Topology Reference => reference;

    public Topology Difference => difference;

    /// <summary>Collects what changes on one object.</summary>
    public ObjectChanges Of(ChangeKind kind, object target, Fqdn? pool = null) => new(this, kind, target.ToString()!, pool);

    /// <summary>What is told of a consequence: what holds for these topologies, the documents of the product to arrive at first; null when nothing holds.</summary>
    public Consequence? Told(Consequence? consequence) => consequence is not null && Key(consequence) is { } key
        ? consequence with { Key = key, Source = Citations.For(difference.Product, consequence.Source) }
        : null;

    /// <summary>The site of a chat pool of the reference; unless stated, its next hop's.</summary>
    public string? SiteBefore(ChatPool pool) => SiteOf(pool, _sitesBefore ??= Sites(reference));

    /// <summary>The site of a chat pool of the other topology; unless stated, its next hop's.</summary>
    public string? SiteAfter(ChatPool pool) => SiteOf(pool, _sitesAfter ??= Sites(difference));

    private string? Key(Consequence consequence) => consequence.KeyIn is { } keyIn ? keyIn(this) : consequence.Key;

    private static Dictionary<Fqdn, string> Sites(Topology topology) => topology.FrontEndPools.ToDictionary(pool => pool.Fqdn, pool => pool.Site);

    private static string? SiteOf(ChatPool pool, Dictionary<Fqdn, string> sites) =>
        pool.Site ?? (sites.TryGetValue(pool.NextHop, out var site) ? site : null);
}
