using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules;

namespace PersistentChat.Resilience;

/// <summary>What stands where and who needs it, looked up once for each topology.</summary>
internal sealed class FaultIndex
{
    private readonly Dictionary<Fqdn, string> _dataCenterOfComputer;
    private readonly Dictionary<SqlInstanceName, string> _dataCenterOfInstance;
    private readonly ILookup<Fqdn, FrontEndPool> _frontEndsOnMachine;
    private readonly HashSet<Fqdn> _candidates;

    public FaultIndex(Topology topology)
    {
        Topology = topology;
        Citations = new ProductCitations(topology.Product);
        Standby = new StandbyServers(new TopologyIndex(topology, default, topology.Policy, RuleCatalog.Ids));
        _dataCenterOfComputer = topology.Computers.Where(computer => computer.DataCenter is not null).ToDictionary(computer => computer.Fqdn, computer => computer.DataCenter!);
        _dataCenterOfInstance = topology.SqlInstances.Where(instance => instance.DataCenter is not null).ToDictionary(instance => instance.Name, instance => instance.DataCenter!);
        foreach (var server in topology.ChatPools.SelectMany(pool => pool.Servers).Where(server => server.DataCenter is not null))
            _dataCenterOfComputer[server.Fqdn] = server.DataCenter!;
        FrontEnds = topology.FrontEndPools.ToDictionary(pool => pool.Fqdn);
        _frontEndsOnMachine = topology.FrontEndPools.SelectMany(pool => pool.Servers, (pool, server) => (pool, server)).ToLookup(at => at.server, at => at.pool);
        _candidates =
        [
            .. topology.FrontEndPools
                .Where(pool => pool.ServiceVersion is null && (pool.Product ?? topology.Product) == topology.Product)
                .Select(pool => pool.Fqdn),
        ];

        PoolsOfServer = Lookup(pool => pool.Servers.Select(server => server.Fqdn));
        PoolsOfNextHop = topology.ChatPools.ToLookup(pool => pool.NextHop);
        PoolsOfPath = Lookup(PathsOf);
        PoolsOfInstance = Lookup(InstancesOf);
        Instances = [.. topology.ChatPools.SelectMany(InstancesOf).Concat(topology.SqlInstances.Select(instance => instance.Name)).Distinct()];
        Paths = [.. topology.ChatPools.SelectMany(PathsOf).Distinct()];
        NextHops = [.. topology.FrontEndPools.Select(pool => pool.Fqdn).Concat(topology.ChatPools.Select(pool => pool.NextHop)).Distinct()];
        ChatServers = [.. topology.ChatPools.SelectMany(pool => pool.Servers).Select(server => server.Fqdn).Distinct()];
        InstancesOfMachine = Instances.ToLookup(instance => instance.Server);
        PathsOfMachine = Paths.Where(path => MachineOf(path) is not null).ToLookup(path => MachineOf(path)!);
        Machines = [.. ChatServers.Concat(Instances.Select(instance => instance.Server)).Concat(PathsOfMachine.Select(group => group.Key))
            .Concat(topology.FrontEndPools.SelectMany(pool => pool.Servers)).Concat(topology.Computers.Select(computer => computer.Fqdn)).Distinct()];
    }

    public Topology Topology { get; }

    /// <summary>The documents of the product.</summary>
    public ProductCitations Citations { get; }

    /// <summary>Which standby servers can take the place of lost ones.</summary>
    public StandbyServers Standby { get; }

    public Dictionary<Fqdn, FrontEndPool> FrontEnds { get; }

    public ILookup<Fqdn, ChatPool> PoolsOfServer { get; }

    public ILookup<Fqdn, ChatPool> PoolsOfNextHop { get; }

    public ILookup<StorePath, ChatPool> PoolsOfPath { get; }

    public ILookup<SqlInstanceName, ChatPool> PoolsOfInstance { get; }

    public ILookup<Fqdn, SqlInstanceName> InstancesOfMachine { get; }

    public ILookup<Fqdn, StorePath> PathsOfMachine { get; }

    public IReadOnlyList<Fqdn> ChatServers { get; }

    public IReadOnlyList<SqlInstanceName> Instances { get; }

    public IReadOnlyList<StorePath> Paths { get; }

    public IReadOnlyList<Fqdn> NextHops { get; }

    public IReadOnlyList<Fqdn> Machines { get; }

    /// <summary>The computer of a share; null for a local folder and for a name that is no FQDN.</summary>
    public static Fqdn? MachineOf(StorePath path) => Fqdn.TryParse(path.Server, out var machine) ? machine : null;

    /// <summary>The share and folders that a pool uses.</summary>
    public static IEnumerable<StorePath> PathsOf(ChatPool pool) =>
        new[] { pool.FileStore, pool.LogShippingShare, pool.Compliance.Enabled ? pool.Compliance.AdapterOutputDirectory : null }
            .Where(path => path is not null).Select(path => path!).Distinct();

    /// <summary>Every instance that a pool uses: of its stores, and the back end of its next hop.</summary>
    public IEnumerable<SqlInstanceName> InstancesOf(ChatPool pool) =>
        StoreUse.Of(pool).SelectMany(use => use.Store.Instances).Concat(BackEndOf(pool) is { } backEnd ? [backEnd] : []).Distinct();

    public SqlInstanceName? BackEndOf(ChatPool pool) => FrontEnds.TryGetValue(pool.NextHop, out var nextHop) ? nextHop.BackEnd : null;

    public IEnumerable<FrontEndPool> FrontEndsOn(Fqdn machine) => _frontEndsOnMachine[machine];

    public string? DataCenterOf(Fqdn machine) => _dataCenterOfComputer.TryGetValue(machine, out var center) ? center : null;

    public string? DataCenterOf(SqlInstanceName instance) => _dataCenterOfInstance.TryGetValue(instance, out var center) ? center : DataCenterOf(instance.Server);

    /// <summary>Whether a front-end pool of the topology's product is left after a fault.</summary>
    public bool HasNextHopLeft(Fault fault) => fault.NextHops.Count(_candidates.Contains) < _candidates.Count;

    private ILookup<TKey, ChatPool> Lookup<TKey>(Func<ChatPool, IEnumerable<TKey>> keys) =>
        Topology.ChatPools.SelectMany(pool => keys(pool).Distinct(), (pool, key) => (pool, key)).ToLookup(used => used.key, used => used.pool);
}
