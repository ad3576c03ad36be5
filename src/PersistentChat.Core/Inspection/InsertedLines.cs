using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;
using PersistentChat.Rules;
using PersistentChat.Sources;

namespace PersistentChat.Inspection;

/// <summary>
/// The lines that state facts in the document of a topology, one after the other: what an earlier line brings is there for a later one, so that no two collide.
/// Where objects are not listed yet, a line brings the list and the entry; where a name stands alone, it replaces it.
/// </summary>
internal sealed class InsertedLines
{
    private const string Indent = "\n  ";

    private static readonly Key<Topology> _directory = TopologyKeys.Table["directory"];
    private static readonly Key<Computer> _disks = ComputerKeys.Table["disks"];

    private readonly Topology _topology;
    private readonly SourceMap? _sources;
    private readonly Dictionary<Fqdn, Computer> _computers;
    private readonly HashSet<SqlInstanceName> _instances;
    private readonly HashSet<Fqdn> _frontEnds;
    private readonly Dictionary<Fqdn, ChatPool> _chatPools;
    private readonly ILookup<Fqdn, ChatServer> _servers;
    private readonly ILookup<Fqdn, ChatPool> _predecessors;

    /// <summary>The paths of what earlier lines brought.</summary>
    private readonly HashSet<string> _brought = new(StringComparer.OrdinalIgnoreCase);

    public InsertedLines(Topology topology, SourceMap? sources)
    {
        _topology = topology;
        _sources = sources;
        _computers = topology.Computers.ToDictionary(computer => computer.Fqdn);
        _instances = [.. topology.SqlInstances.Select(instance => instance.Name)];
        _frontEnds = [.. topology.FrontEndPools.Select(pool => pool.Fqdn)];
        _chatPools = topology.ChatPools.ToDictionary(pool => pool.Fqdn);
        _servers = topology.ChatPools.SelectMany(pool => pool.Servers).ToLookup(server => server.Fqdn);
        _predecessors = topology.ChatPools.SelectMany(pool => pool.MigratedFrom, (pool, legacy) => (pool, legacy)).ToLookup(item => item.legacy.Fqdn, item => item.pool);
    }

    /// <summary>The line that states a fact, after those that were asked for before, in the form of the document.</summary>
    public InsertedLine Next(OpenFact fact)
    {
        var line = LineOf(fact);
        return _sources?.Document.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true ? line with { Text = JsonLines.Of(line.Text) } : line;
    }

    private InsertedLine LineOf(OpenFact fact) => fact.Owner switch
    {
        OpenFact.OfDirectory => InTable("/directory", "", fact, isThere: !_directory.IsLeftOut(_topology), At(SourceKind.Directory, null)),
        SqlInstanceName instance => InList("/sqlInstances", "name", instance, fact, _instances.Contains(instance), SourceKind.SqlInstance, _topology.SqlInstances.Count > 0 ? _topology.SqlInstances[_topology.SqlInstances.Count - 1].Name : null),
        Fqdn computer when fact.Place == FactPlace.Computer || fact.Place == FactPlace.Disks =>
            InList("/computers", "fqdn", computer, fact, _computers.ContainsKey(computer), SourceKind.Computer, _topology.Computers.Count > 0 ? _topology.Computers[_topology.Computers.Count - 1].Fqdn : null),
        Fqdn frontEnd when fact.Place == FactPlace.FrontEndPool => OfFrontEnd(frontEnd, fact),
        Fqdn server when fact.Place == FactPlace.ChatServer => OfServer(server, fact),
        Fqdn legacy when fact.Place == FactPlace.LegacyPool => OfPredecessor(legacy, fact),
        Fqdn pool => OfPool(_chatPools[pool], fact),
        CategoryName category => new(
            FactForms.Of(fact), $"/chatPools/{category.Pool}/categories/{category.Name}", At(SourceKind.Category, RoomOrAddIn.KeyOf(category.Name), category.Pool)),
        var site => new(FactForms.Of(fact), "/sites/" + site, At(SourceKind.Site, site.ToString()!.ToUpperInvariant())),
    };

    /// <summary>A line into an entry of a list, which may be there, or not, or lack the list; a new entry states what it has to beside.</summary>
    private InsertedLine InList<TName>(string list, string key, TName name, OpenFact fact, bool isListed, SourceKind kind, TName? last, IKey? beside = null)
        where TName : class
    {
        var entry = list + "/" + name;
        if (isListed || !_brought.Add(entry))
            return InTable(entry, fact.Place.Section, fact, HasSection(fact), At(kind, isListed ? name : last));
        var lines = $"- {key}: {name}" + Indent + Within(fact.Place.Section, FactForms.Of(fact)).Replace("\n", Indent) + (beside is null ? "" : Indent + FactForms.Of(beside));
        if (fact.Place.Section.Length > 0)
            _brought.Add(entry + "/" + fact.Place.Section);
        return last is null && _brought.Add(list)
            ? new(list.Substring(1) + ":" + Indent + lines.Replace("\n", Indent), "/", At(SourceKind.Topology, null))
            : new(lines, list, last is null ? At(SourceKind.Topology, null) : At(kind, last));
    }

    /// <summary>A line into an object, or into a table inside it, which may be there or not.</summary>
    private InsertedLine InTable(string path, string section, OpenFact fact, bool isThere, SourceLocation? location)
    {
        var table = section.Length == 0 ? path : path + "/" + section.Replace('.', '/');
        var parent = table.Substring(0, table.LastIndexOf('/'));
        return isThere || !_brought.Add(table)
            ? new(FactForms.Of(fact), table, location)
            : new(Within(table.Substring(parent.Length + 1), FactForms.Of(fact)), parent.Length == 0 ? "/" : parent, location ?? At(SourceKind.Topology, null));
    }

    /// <summary>A new front-end pool is in a site, which comes first where there is none.</summary>
    private InsertedLine OfFrontEnd(Fqdn name, OpenFact fact)
    {
        var last = _topology.FrontEndPools.Count > 0 ? _topology.FrontEndPools[_topology.FrontEndPools.Count - 1].Fqdn : null;
        var line = InList("/frontEndPools", "fqdn", name, fact, _frontEnds.Contains(name), SourceKind.FrontEndPool, last, FrontEndPoolKeys.Site);
        return _topology.Sites.Count == 0 && _brought.Add("/sites")
            ? line with { Text = "sites:" + Indent + "- " + FactForms.Of(SiteKeys.Table["name"]) + "\n" + line.Text }
            : line;
    }

    private InsertedLine OfServer(Fqdn name, OpenFact fact)
    {
        var server = _servers[name].FirstOrDefault(server => Lacks(server, fact.Value)) ?? _servers[name].First();
        var path = "/chatPools/" + server.PoolFqdn + "/servers/" + name;
        var location = At(SourceKind.ChatServer, name, server.PoolFqdn);
        return ChatServerKeys.Table.IsFirstAlone(server) && _brought.Add(path) ? new($"- fqdn: {name}" + Indent + FactForms.Of(fact), path, location, Replaces: true)
            : ReferenceEquals(fact.Value, ChatServerKeys.State) ? new(FactForms.Of(fact), path + "/" + fact.Value.Name, location, Replaces: true)
            : new(FactForms.Of(fact), path, location);
    }

    private InsertedLine OfPredecessor(Fqdn name, OpenFact fact)
    {
        var pool = _predecessors[name].FirstOrDefault(pool => pool.MigratedFrom.Any(legacy => legacy.Fqdn == name && !fact.Value.IsStated(legacy))) ?? _predecessors[name].First();
        return new(FactForms.Of(fact), $"/chatPools/{pool.Fqdn}/migratedFrom/{name}", At(SourceKind.LegacyPool, name, pool.Fqdn));
    }

    private InsertedLine OfPool(ChatPool pool, OpenFact fact)
    {
        var path = "/chatPools/" + pool.Fqdn;
        var location = At(SourceKind.ChatPool, pool.Fqdn);
        var line = StoreOf(fact.Place, pool) is { } store ? OfStore(store, path, fact, location)
            : IsPlaceholder(pool, fact) ? new(FactForms.Of(fact), path + "/" + fact.Key.Replace('.', '/'), location, Replaces: true)
            : InTable(path, fact.Place.Section, fact, fact.Place.Section.Length == 0 || HasSection(fact), location);
        return UnknownKeys.WordOf(fact.Value) is { } word && pool.IsUnknown(word) ? line with { Unknown = word } : line;
    }

    /// <summary>A store that is written as its instance alone becomes a table first.</summary>
    private InsertedLine OfStore(SqlStore store, string path, OpenFact fact, SourceLocation? location)
    {
        path += "/" + fact.Place.Section.Replace('.', '/');
        return StoreKeys.Table.IsFirstAlone(store) && _brought.Add(path)
            ? new(Within(fact.Place.Section.Split('.').Last(), StoreKeys.Instance.Name + ": " + store.Instance + "\n" + FactForms.Of(fact)), path, location, Replaces: true)
            : new(FactForms.Of(fact), path, location);
    }

    private static string Within(string table, string lines) => table.Length == 0 ? lines : table + ":" + Indent + lines.Replace("\n", Indent);

    private static bool Lacks(ChatServer server, IKey key) => ReferenceEquals(key, ChatServerKeys.State) ? !server.IsStateKnown : !key.IsStated(server);

    /// <summary>Whether something stands there already that says that nobody knows.</summary>
    private static bool IsPlaceholder(ChatPool pool, OpenFact fact) => fact.Place == FactPlace.ChatPool
        ? ReferenceEquals(fact.Value, ChatPoolKeys.NextHop) || ReferenceEquals(fact.Value, ChatPoolKeys.ContentStore)
            || (ReferenceEquals(fact.Value, ChatPoolKeys.BackupContentStore) && pool.BackupContentStore is not null)
        : fact.Place == FactPlace.Compliance && fact.Value is Key<ComplianceSettings> key
            && (ReferenceEquals(key, ComplianceKeys.Enabled) ? !ChatPoolKeys.Table["compliance"].IsLeftOut(pool) : !key.IsLeftOut(pool.Compliance));

    private static SqlStore? StoreOf(FactPlace place, ChatPool pool) =>
        place == FactPlace.ContentStore ? pool.ContentStore
        : place == FactPlace.BackupContentStore ? pool.BackupContentStore
        : place == FactPlace.ComplianceStore ? pool.Compliance.Store
        : place == FactPlace.BackupComplianceStore ? pool.Compliance.BackupStore
        : null;

    private bool HasSection(OpenFact fact) => fact.Place.Section.Length == 0 || (fact.Owner is Fqdn owner && (fact.Place == FactPlace.Disks
        ? _computers.TryGetValue(owner, out var computer) && !_disks.IsLeftOut(computer)
        : _chatPools.TryGetValue(owner, out var pool) && !ChatPoolKeys.Table[fact.Place.Section].IsLeftOut(pool)));

    private SourceLocation? At(SourceKind kind, object? name, Fqdn? pool = null) => _sources?.Find(kind, name, pool);
}
