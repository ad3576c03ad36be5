using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Lync.Mapping;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Lync.Services;

/// <summary>Adds to a topology what saved output of <c>Get-CsService</c> says.</summary>
internal sealed class ServiceMapping
{
    private readonly ImportNotes _notes;
    private readonly ServiceReferences _references;
    private readonly IReadOnlyList<ServiceObject> _objects;
    private readonly Topology _topology;
    private readonly Dictionary<Fqdn, int> _indexes;
    private readonly List<ChatPool> _pools;
    private readonly List<Fqdn> _told = [];

    private ServiceMapping(Topology topology, IReadOnlyList<ServiceObject> objects, string name)
    {
        _topology = topology;
        _objects = objects;
        _notes = new ImportNotes(name);
        _references = new ServiceReferences(name, _notes, objects);
        _pools = [.. topology.ChatPools];
        _indexes = _pools.Select((pool, index) => (pool.Fqdn, index)).ToDictionary(pool => pool.Fqdn, pool => pool.index);
    }

    /// <summary>Whether an object is of a role that is read.</summary>
    public static bool Reads(ServiceObject item) => IsServer(item) || IsDatabase(item) || Is(item, ServiceNames.FileStore);

    public static Topology Apply(Topology topology, IReadOnlyList<ServiceObject> objects, string name) =>
        new ServiceMapping(topology, objects, name).Apply();

    private Topology Apply()
    {
        foreach (var item in _objects)
            if (IsServer(item))
                Map(item);
        var instances = Instances();
        // Now the active servers are known.
        var answered = Texts.Format(ServerStates.Note, ServerStates.Line);
        return _topology.With(topology =>
        {
            topology.SqlInstances = instances;
            topology.ChatPools = _pools;
            topology.Notes = _topology.Notes.Where(note => note != answered).Concat(_notes.All);
        }).With(_topology.Stated.With(_told));
    }

    private void Map(ServiceObject item)
    {
        var facts = new PoolFacts(item, _references, _notes);
        if (facts.PoolFqdn is not { } fqdn)
            _notes.At(item.Location, "Note_NotUnderstood", item.Role, ServiceObject.Identity + "=" + item.Text(ServiceObject.Identity));
        else
        {
            _told.Add(fqdn);
            Map(item, facts, fqdn);
        }
    }

    private void Map(ServiceObject item, PoolFacts facts, Fqdn fqdn)
    {
        if (_indexes.TryGetValue(fqdn, out var index))
            _pools[index] = facts.ApplyTo(_pools[index]);
        else
        {
            _indexes.Add(fqdn, _pools.Count);
            _pools.Add(facts.NewPool(fqdn, SiteOf(item)));
        }
    }

    private IReadOnlyList<SqlInstance> Instances()
    {
        var instances = _topology.SqlInstances.ToList();
        var known = new HashSet<SqlInstanceName>(instances.Select(instance => instance.Name));
        foreach (var item in _objects)
            if (IsDatabase(item) && _references.Instance(item, ServiceObject.Identity) is { } name && known.Add(name))
                instances.Add(new SqlInstance(name));
        return instances;
    }

    private string? SiteOf(ServiceObject item) => item.Reference(ServiceNames.SiteId) is { } name
        ? _topology.Sites.FirstOrDefault(site => site.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Name
        : null;

    private static bool IsServer(ServiceObject item) => Is(item, ServiceNames.Server) || Is(item, ServiceNames.ServerRole);

    private static bool IsDatabase(ServiceObject item) => Is(item, ServiceNames.Database) || Is(item, ServiceNames.ComplianceDatabase);

    private static bool Is(ServiceObject item, string role) => item.Role.Equals(role, StringComparison.OrdinalIgnoreCase);
}
