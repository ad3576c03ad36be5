using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules;

namespace PersistentChat.Inspection;

/// <summary>The objects that a chat pool consists of and depends on, by their names.</summary>
internal sealed class PoolSurroundings
{
    private readonly HashSet<object> _names = [OpenFact.OfDirectory];

    public PoolSurroundings(Topology topology, Fqdn fqdn)
    {
        if (topology.ChatPools.FirstOrDefault(named => named.Fqdn == fqdn) is not { } pool)
            return;
        _names.Add(pool.Fqdn);
        AddComputers(pool.Servers.Select(server => server.Fqdn));
        foreach (var use in StoreUse.Of(pool))
            foreach (var instance in use.Store.Instances)
                Add(instance);
        AddComputers(topology.Directory.GlobalCatalogs);
        AddComputers(pool.MigratedFrom.Select(legacy => legacy.Fqdn));
        Add(pool.Site);
        _names.Add(pool.NextHop);
        if (topology.FrontEndPools.FirstOrDefault(frontEnd => frontEnd.Fqdn == pool.NextHop) is not { } nextHop)
            return;
        AddComputers(nextHop.Servers);
        Add(nextHop.BackEnd);
        Add(nextHop.Site);
    }

    public bool Contains(object name) => _names.Contains(name is CategoryName category ? category.Pool : name);

    private void Add(SqlInstanceName? instance)
    {
        if (instance is null)
            return;
        _names.Add(instance);
        _names.Add(instance.Server);
    }

    private void Add(string? site)
    {
        if (site is not null)
            _names.Add(site);
    }

    private void AddComputers(IEnumerable<Fqdn> computers) => _names.UnionWith(computers);
}
