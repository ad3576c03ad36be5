using System.Collections.Generic;
using System.Linq;
using PersistentChat.Components;
using PersistentChat.Requirements;
using PersistentChat.Rules;

namespace PersistentChat.Dependencies;

/// <summary>Who uses what in a topology, looked up once for all pools: the catalogs say what each chat pool needs, and the topology what else there is.</summary>
internal sealed class TopologyUsers
{
    public TopologyUsers(Topology topology)
    {
        Ports = PortCatalog.List(topology).ToLookup(row => row.Pool);
        Records = DnsCatalog.List(topology).ToLookup(record => record.Pool);
        Certificates = CertificateCatalog.List(topology).ToLookup(certificate => certificate.Pool);
        Components = ComponentCatalog.List(topology).ToLookup(component => component.Pool);
        Pools = topology.ChatPools.ToDictionary(pool => pool.Fqdn, pool => new DependencyUser(pool.Fqdn.ToString()));
        Everybody = [.. topology.ChatPools.Select(pool => Pools[pool.Fqdn])];
        foreach (var pool in topology.ChatPools)
            Add(pool, Pools[pool.Fqdn]);
        foreach (var frontEnd in topology.FrontEndPools)
            Add(frontEnd);
        foreach (var computer in topology.Computers)
            foreach (var role in computer.Roles)
                ByComputer.Add(computer.Fqdn, new DependencyUser(role.ToString()));
        foreach (var instance in topology.SqlInstances)
            foreach (var database in instance.Databases)
                ByInstance.Add(instance.Name, new DependencyUser(database.ToString()));
    }

    /// <summary>The chat pools as users.</summary>
    public IReadOnlyDictionary<Fqdn, DependencyUser> Pools { get; }

    /// <summary>The users of what serves all chat pools.</summary>
    public IReadOnlyCollection<DependencyUser> Everybody { get; }

    public ILookup<Fqdn, PortRequirement> Ports { get; }

    public ILookup<Fqdn, DnsRecord> Records { get; }

    public ILookup<Fqdn, CertificateRequirement> Certificates { get; }

    public ILookup<Fqdn?, TopologyComponent> Components { get; }

    /// <summary>What serves all chat pools.</summary>
    public IEnumerable<TopologyComponent> Common => Components[null];

    public UserIndex<Fqdn> ByNextHop { get; } = new();

    public UserIndex<Fqdn> ByComputer { get; } = new();

    public UserIndex<SqlInstanceName> ByInstance { get; } = new();

    public UserIndex<(string, string)> ByPlace { get; } = new();

    /// <summary>The users of a path, whatever they keep there.</summary>
    public UserIndex<string> ByPath { get; } = new();

    public UserIndex<(Fqdn, Fqdn, DnsRecordType)> ByRecord { get; } = new();

    public UserIndex<(Fqdn, string)> ByCertificate { get; } = new();

    public UserIndex<string> ByConnection { get; } = new(PortConnections.Comparer);

    private void Add(ChatPool pool, DependencyUser user)
    {
        ByNextHop.Add(pool.NextHop, user);
        foreach (var server in pool.Servers)
            ByComputer.Add(server.Fqdn, user);
        foreach (var instance in StoreUse.Of(pool).SelectMany(use => use.Store.Instances))
        {
            ByInstance.Add(instance, user);
            ByComputer.Add(instance.Server, user);
        }
        foreach (var component in Components[pool.Fqdn])
        {
            ByPlace.Add(ComponentPlace.Of(component), user);
            if (component.Kind == ComponentKind.FileStore)
                ByPath.Add(ComponentPlace.Of(component).RunsOn, user);
        }
        foreach (var record in Records[pool.Fqdn])
            ByRecord.Add(record.Key, user);
        foreach (var certificate in Certificates[pool.Fqdn])
            ByCertificate.Add(certificate.Key, user);
        foreach (var connection in Ports[pool.Fqdn].SelectMany(PortConnections.Known))
            ByConnection.Add(connection, user);
    }

    private void Add(FrontEndPool frontEnd)
    {
        var user = new DependencyUser(frontEnd.Fqdn.ToString());
        foreach (var server in frontEnd.Servers)
            ByComputer.Add(server, user);
        if (frontEnd.BackEnd is not { } backEnd)
            return;
        ByInstance.Add(backEnd, user);
        ByComputer.Add(backEnd.Server, user);
    }
}
