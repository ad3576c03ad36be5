using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Policies;

namespace PersistentChat.Rules;

/// <summary>What rules look up in a topology, built once for each inspection so that every rule is linear.</summary>
internal sealed class TopologyIndex
{
    private readonly Dictionary<Fqdn, ChatPool> _chatPools;
    private readonly Dictionary<Fqdn, FrontEndPool> _frontEnds;
    private readonly Dictionary<Fqdn, FrontEndPool> _enterprisePools;
    private readonly Dictionary<Fqdn, Computer> _computers;
    private readonly Dictionary<SqlInstanceName, SqlInstance> _instances;
    private readonly Dictionary<string, Site> _sites;
    private readonly Dictionary<Fqdn, TimeZoneId?> _frontEndZones;
    private readonly ILookup<Fqdn, ChatPool> _poolsByNextHop;
    private readonly ILookup<string, ChatPool> _poolsByDefaultSite;

    public TopologyIndex(Topology topology, DateTime today, Policy policy)
    {
        Topology = topology;
        Policy = policy;
        Today = today.Date;
        _chatPools = topology.ChatPools.ToDictionary(pool => pool.Fqdn);
        _frontEnds = topology.FrontEndPools.ToDictionary(pool => pool.Fqdn);
        _enterprisePools = FirstByServer(topology.FrontEndPools.Where(pool => pool.Edition == FrontEndEdition.Enterprise));
        _computers = topology.Computers.ToDictionary(computer => computer.Fqdn);
        _instances = topology.SqlInstances.ToDictionary(instance => instance.Name);
        _sites = topology.Sites.ToDictionary(site => site.Name, StringComparer.OrdinalIgnoreCase);
        _frontEndZones = topology.FrontEndPools.ToDictionary(pool => pool.Fqdn, ZoneOf);
        _poolsByNextHop = topology.ChatPools.ToLookup(pool => pool.NextHop);
        _poolsByDefaultSite = topology.ChatPools
            .SelectMany(pool => pool.DefaultForSites.Distinct(StringComparer.OrdinalIgnoreCase), (pool, site) => (site, pool))
            .ToLookup(item => item.site, item => item.pool, StringComparer.OrdinalIgnoreCase);
        PoolsByServer = topology.ChatPools
            .SelectMany(pool => pool.Servers, (pool, server) => (server.Fqdn, pool))
            .ToLookup(member => member.Fqdn, member => member.pool);
        Stores = topology.ChatPools.SelectMany(StoreUse.Of).ToArray();
        StoresByInstance = Stores
            .SelectMany(use => use.Holders, (use, instance) => (instance, use))
            .ToLookup(held => held.instance, held => held.use);
        var withBackEnd = topology.FrontEndPools.Where(pool => pool.BackEnd is not null).ToArray();
        BackEndsByInstance = withBackEnd.ToLookup(pool => pool.BackEnd!);
        BackEndsByServer = withBackEnd.ToLookup(pool => pool.BackEnd!.Server);
        InstancesInUse = new HashSet<SqlInstanceName>(Stores
            .SelectMany(use => use.Store.Instances)
            .Concat(withBackEnd.Select(pool => pool.BackEnd!)));
    }

    public Topology Topology { get; }

    /// <summary>The policy that is in force.</summary>
    public Policy Policy { get; }

    /// <summary>The day against which suppressions expire.</summary>
    public DateTime Today { get; }

    public IReadOnlyList<ChatPool> ChatPools => Topology.ChatPools;

    /// <summary>Every computer that is a chat server, with the pools it is a server of.</summary>
    public ILookup<Fqdn, ChatPool> PoolsByServer { get; }

    /// <summary>Every store of every pool.</summary>
    public IReadOnlyList<StoreUse> Stores { get; }

    /// <summary>Every instance that holds a chat database, as principal or mirror, with the stores it belongs to.</summary>
    public ILookup<SqlInstanceName, StoreUse> StoresByInstance { get; }

    /// <summary>Every instance that is a back end, with its front-end pools.</summary>
    public ILookup<SqlInstanceName, FrontEndPool> BackEndsByInstance { get; }

    /// <summary>Every computer that runs a back end, with the front-end pools.</summary>
    public ILookup<Fqdn, FrontEndPool> BackEndsByServer { get; }

    /// <summary>The instances that a store or a front-end pool names: principals, mirrors, witnesses, back ends.</summary>
    public ISet<SqlInstanceName> InstancesInUse { get; }

    public ChatPool? ChatPool(string? name) =>
        Fqdn.TryParse(name, out var fqdn) && _chatPools.TryGetValue(fqdn, out var pool) ? pool : null;

    public IEnumerable<ChatPool> PoolsBehind(FrontEndPool nextHop) => _poolsByNextHop[nextHop.Fqdn];

    /// <summary>The chat pools that say they are the default of a site.</summary>
    public IEnumerable<ChatPool> DefaultPoolsOf(Site site) => _poolsByDefaultSite[site.Name];

    public FrontEndPool? FrontEnd(Fqdn pool) => Find(_frontEnds, pool);

    /// <summary>The Enterprise Edition pool that a computer is a Front End Server of; the first one if there are several.</summary>
    public FrontEndPool? EnterprisePoolOf(Fqdn server) => Find(_enterprisePools, server);

    public bool IsStandardEdition(Fqdn server) => FrontEnd(server)?.Edition == FrontEndEdition.Standard;

    /// <summary>The facts about a computer, if there are any.</summary>
    public Computer? Computer(Fqdn fqdn) => Find(_computers, fqdn);

    /// <summary>The facts about an instance, if there are any.</summary>
    public SqlInstance? Instance(SqlInstanceName name) => Find(_instances, name);

    /// <summary>The edition that is stated, or Express for the instance that a Standard Edition server brings along.</summary>
    public SqlEdition? EditionOf(SqlInstanceName name) =>
        Instance(name)?.Edition ?? (IsStandardEdition(name.Server) && FrontEnd(name.Server)!.BackEnd == name ? SqlEdition.Express : null);

    public DomainName DomainOf(Fqdn computer) => Computer(computer)?.Domain ?? computer.Domain;

    /// <summary>Whether a pool runs on a Standard Edition server and the instance is that server's own.</summary>
    public bool IsLocal(ChatPool pool, SqlInstanceName instance) =>
        IsStandardEdition(instance.Server) && pool.Find(instance.Server) is not null;

    /// <summary>The time zone of a server of a pool: its own facts, else the site's; null when neither is stated.</summary>
    public TimeZoneId? TimeZoneOf(Fqdn server, ChatPool pool) =>
        Computer(server)?.TimeZone ?? ZoneOfSite(pool.Site ?? FrontEnd(pool.NextHop)?.Site);

    /// <summary>The time zone of a front-end pool: the facts about its servers, else the site's; null when neither is stated.</summary>
    public TimeZoneId? TimeZoneOf(FrontEndPool pool) => _frontEndZones[pool.Fqdn];

    private static TValue? Find<TKey, TValue>(Dictionary<TKey, TValue> values, TKey key)
        where TKey : notnull
        where TValue : class =>
        values.TryGetValue(key, out var value) ? value : null;

    private static Dictionary<Fqdn, FrontEndPool> FirstByServer(IEnumerable<FrontEndPool> pools)
    {
        var byServer = new Dictionary<Fqdn, FrontEndPool>();
        foreach (var pool in pools)
            foreach (var server in pool.Servers)
                if (!byServer.ContainsKey(server))
                    byServer.Add(server, pool);
        return byServer;
    }

    private TimeZoneId? ZoneOf(FrontEndPool pool) =>
        pool.Servers.Select(server => Computer(server)?.TimeZone).FirstOrDefault(zone => zone is not null) ?? ZoneOfSite(pool.Site);

    private TimeZoneId? ZoneOfSite(string? site) => site is null ? null : Find(_sites, site)?.TimeZone;
}
