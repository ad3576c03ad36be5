using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Sources;

/// <summary>Where the objects of a topology stand in the document that it was read from. It never changes.</summary>
public sealed class SourceMap
{
    // Nobody asks where the objects of a topology stand in which nothing is found.
    private readonly Lazy<Dictionary<SourceKey, Location>> _locations;
    private readonly Lazy<ILookup<Fqdn, SqlInstanceName>> _instances;

    /// <param name="document">The document's name.</param>
    /// <param name="locations">Where the objects stand; what is named several times stands where it is named first.</param>
    internal SourceMap(string document, IReadOnlyList<(SourceKey Key, Location Location)> locations)
    {
        Document = document;
        _locations = new Lazy<Dictionary<SourceKey, Location>>(() => Index(locations));
        _instances = new Lazy<ILookup<Fqdn, SqlInstanceName>>(Instances);
    }

    /// <param name="document">The document's name.</param>
    /// <param name="read">Finds out where the objects stand, when somebody asks.</param>
    internal SourceMap(string document, Func<SourceMap> read)
    {
        Document = document;
        _locations = new Lazy<Dictionary<SourceKey, Location>>(() => read()._locations.Value);
        _instances = new Lazy<ILookup<Fqdn, SqlInstanceName>>(Instances);
    }

    /// <summary>The file's full path, or the name under which a stream was read.</summary>
    public string Document { get; }

    /// <summary>The document's name.</summary>
    public override string ToString() => Document;

    /// <summary>The location of an object; else that of the first chat pool it has to do with; else that of the topology.</summary>
    internal SourceLocation? Find(object target, IReadOnlyList<Fqdn> pools) =>
        Exact(target, pools)
        ?? pools.Select(pool => At(SourceKind.ChatPool, pool)).FirstOrDefault(location => location is not null)
        ?? At(SourceKind.Topology, null);

    /// <summary>Where an object stands, and nothing else; null when it does not.</summary>
    internal SourceLocation? Find(SourceKind kind, object? name, Fqdn? pool = null) => At(kind, name, pool);

    private SourceLocation? Exact(object target, IReadOnlyList<Fqdn> pools) => target switch
    {
        Topology => At(SourceKind.Topology, null),
        Site site => At(SourceKind.Site, site.Name.ToUpperInvariant()),
        FrontEndPool pool => At(SourceKind.FrontEndPool, pool.Fqdn),
        ChatPool pool => At(SourceKind.ChatPool, pool.Fqdn),
        ChatServer server => Computer(server.Fqdn, pools),
        Computer computer => At(SourceKind.Computer, computer.Fqdn),
        Fqdn computer => Computer(computer, pools),
        RoomOrAddIn item => InPools(item.Kind, item.Key, pools),
        LegacyPool legacy => InPools(SourceKind.LegacyPool, legacy.Fqdn, pools),
        SqlInstance instance => Instance(instance.Name, pools),
        SqlInstanceName instance => Instance(instance, pools),
        DomainName or ActiveDirectory => At(SourceKind.Directory, null),
        SeverityTarget severity => At(SourceKind.Severity, severity.Rule),
        SuppressionTarget accepted => At(SourceKind.Suppression, accepted.Suppression),
        _ => null,
    };

    /// <summary>The instances on each computer, in the order of the document.</summary>
    private ILookup<Fqdn, SqlInstanceName> Instances() => _locations.Value.Where(item => item.Key.Name is SqlInstanceName)
        .OrderBy(item => item.Value.Line).ThenBy(item => item.Value.Column).Select(item => (SqlInstanceName)item.Key.Name!).Distinct().ToLookup(name => name.Server);

    /// <summary>A computer as a server of one of the pools, else wherever it is named, else the first instance on it.</summary>
    private SourceLocation? Computer(Fqdn name, IReadOnlyList<Fqdn> pools) =>
        InPools(SourceKind.ChatServer, name, pools)
        ?? At(SourceKind.Computer, name)
        ?? At(SourceKind.FrontEndServer, name)
        ?? At(SourceKind.FrontEndPool, name)
        ?? At(SourceKind.ChatPool, name)
        ?? _instances.Value[name].Select(instance => Instance(instance, pools)).FirstOrDefault(location => location is not null);

    /// <summary>The facts about an instance, else where a store of one of the pools names it, else wherever it is named.</summary>
    private SourceLocation? Instance(SqlInstanceName name, IReadOnlyList<Fqdn> pools) =>
        At(SourceKind.SqlInstance, name) ?? InPools(SourceKind.SqlMention, name, pools) ?? At(SourceKind.SqlMention, name);

    private SourceLocation? InPools(SourceKind kind, object name, IReadOnlyList<Fqdn> pools) =>
        pools.Select(pool => At(kind, name, pool)).FirstOrDefault(location => location is not null);

    private SourceLocation? At(SourceKind kind, object? name, Fqdn? pool = null) =>
        _locations.Value.TryGetValue(new SourceKey(kind, name, pool), out var location) ? location.In(Document) : null;

    private static Dictionary<SourceKey, Location> Index(IReadOnlyList<(SourceKey Key, Location Location)> locations)
    {
        var index = new Dictionary<SourceKey, Location>(locations.Count);
        // From the end, so that the first location is the one that stays.
        for (var i = locations.Count - 1; i >= 0; i--)
            index[locations[i].Key] = locations[i].Location;
        return index;
    }
}

/// <summary>An object of a document: its kind, its name, and the chat pool that it belongs to, if it belongs to one.</summary>
internal readonly record struct SourceKey(SourceKind Kind, object? Name, Fqdn? Pool);

/// <summary>What stands at a location of a document.</summary>
internal enum SourceKind
{
    Topology,
    Directory,
    Site,
    FrontEndPool,
    FrontEndServer,
    SqlInstance,
    /// <summary>Where a store or a front-end pool names an instance.</summary>
    SqlMention,
    Computer,
    ChatPool,
    ChatServer,
    Category,
    Room,
    AddIn,
    LegacyPool,
    Suppression,
    Severity,
}
