using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PersistentChat.Internal;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules;

/// <summary>What rules look up in a topology, built once for each inspection so that every rule is linear.</summary>
internal sealed class TopologyIndex
{
    private static readonly StringComparer _names = StringComparer.OrdinalIgnoreCase;

    private readonly Dictionary<Fqdn, ChatPool> _chatPools;
    private readonly Dictionary<Fqdn, FrontEndPool> _frontEnds;
    private readonly HashSet<Fqdn> _standardEditions;
    private readonly Dictionary<Fqdn, Computer> _computers;
    private readonly Dictionary<SqlInstanceName, SqlInstance> _instances;
    private readonly Dictionary<string, Site> _sites;
    private readonly MultiMap<Fqdn, ChatPool> _poolsByNextHop;
    private readonly ILookup<string, ChatPool> _poolsByDefaultSite;
    private IReadOnlyList<Fqdn>? _chatPoolNames;
    private ArraySegment<ComputerFacts>? _computerList;
    private int _otherFrontEnds;
    private ArraySegment<InstanceFacts>? _instanceList;
    private MultiMap<Fqdn, SqlInstanceName>? _allInstancesByServer;
    private MultiMap<StorePath, ChatPool>? _poolsByAdapterFolder;

    public TopologyIndex(Topology topology, DateTime today, Policy policy, RuleIds rules)
    {
        Topology = topology;
        Rules = rules;
        Policy = policy;
        Today = today.Date;
        _chatPools = topology.ChatPools.ToDictionary(pool => pool.Fqdn);
        _frontEnds = topology.FrontEndPools.ToDictionary(pool => pool.Fqdn);
        _standardEditions = [.. topology.FrontEndPools.Where(pool => pool.Edition == FrontEndEdition.Standard).Select(pool => pool.Fqdn)];
        _computers = topology.Computers.ToDictionary(computer => computer.Fqdn);
        _instances = topology.SqlInstances.ToDictionary(instance => instance.Name);
        _sites = topology.Sites.ToDictionary(site => site.Name, _names);
        _poolsByDefaultSite = topology.ChatPools
            .Where(pool => pool.DefaultForSites.Count > 0)
            .SelectMany(pool => pool.DefaultForSites.Distinct(_names), (pool, site) => (site, pool))
            .ToLookup(item => item.site, item => item.pool, _names);
        _poolsByNextHop = new(topology.ChatPools.Count);
        PoolsByServer = new(topology.ChatPools.Sum(pool => pool.Servers.Count));
        Stores = StoreUse.All(topology.ChatPools);
        var withoutStore = new List<ChatPool>();
        foreach (var pool in topology.ChatPools)
        {
            _poolsByNextHop.Add(pool.NextHop, pool);
            HasUnknown |= pool.Unknown.Count > 0;
            if (pool.Compliance is { Enabled: true, Store: null })
                withoutStore.Add(pool);
            for (var i = 0; i < pool.Servers.Count; i++)
            {
                var server = pool.Servers[i];
                HasUnknownStates |= !server.IsStateKnown;
                PoolsByServer.Add(server.Fqdn, pool);
            }
        }
        WithoutComplianceStore = withoutStore;
        StoresByInstance = new(2 * Stores.Count);
        InstancesByServer = new((3 * Stores.Count) + topology.FrontEndPools.Count);
        foreach (var use in Stores)
        {
            StoresByInstance.Add(use.Store.Instance, use);
            if (use.Store.Mirror is { } mirror && mirror != use.Store.Instance)
                StoresByInstance.Add(mirror, use);
            AddInstance(use.Store.Instance);
            AddInstance(use.Store.Mirror);
            AddInstance(use.Store.Witness);
        }
        BackEndsByInstance = new(topology.FrontEndPools.Count);
        BackEndsByServer = new(topology.FrontEndPools.Count);
        FrontEndsByServer = new(topology.FrontEndPools.Sum(pool => pool.Servers.Count));
        foreach (var frontEnd in topology.FrontEndPools)
        {
            for (var i = 0; i < frontEnd.Servers.Count; i++)
                FrontEndsByServer.Add(frontEnd.Servers[i], frontEnd);
            if (frontEnd.BackEnd is not { } backEnd)
                continue;
            BackEndsByInstance.Add(backEnd, frontEnd);
            BackEndsByServer.Add(backEnd.Server, frontEnd);
            AddInstance(backEnd);
        }
    }

    public Topology Topology { get; }

    /// <summary>The policy that is laid over that of the document; null when there is none.</summary>
    public Policy? House { get; set; }

    /// <summary>Stops what takes long.</summary>
    public CancellationToken Cancellation { get; set; }

    /// <summary>What rules find, for those that judge it.</summary>
    public FoundTargets Found => field ??= new FoundTargets(this);

    /// <summary>The policy that is in force.</summary>
    public Policy Policy { get; }

    /// <summary>Finds rules, for what the topology says of them.</summary>
    public RuleIds Rules { get; }

    /// <summary>The day against which suppressions expire.</summary>
    public DateTime Today { get; }

    public IReadOnlyList<ChatPool> ChatPools => Topology.ChatPools;

    /// <summary>Whether pools may have something that they do not state.</summary>
    public bool HasUnknown { get; }

    /// <summary>Pools with compliance of which nobody says where its database is.</summary>
    public IReadOnlyList<ChatPool> WithoutComplianceStore { get; }

    /// <summary>Whether there are servers of which nobody knows whether they are active.</summary>
    public bool HasUnknownStates { get; }

    /// <summary>What is stated of every object.</summary>
    public StatedEverywhere Everywhere => field ??= new(this);

    /// <summary>The names of all chat pools, made when the first finding about all of them asks.</summary>
    public IReadOnlyList<Fqdn> ChatPoolNames => _chatPoolNames ??= ValueList.Of(Topology.ChatPools.Select(pool => pool.Fqdn));

    /// <summary>
    /// The computers whose hardware the documents describe, each once: chat servers, then front ends that are none, then those with nothing but SQL Server.
    /// Rule after rule asks for them.
    /// </summary>
    public ArraySegment<ComputerFacts> LyncAndDatabaseServers => _computerList ??= FindComputers();

    /// <summary>Those of them that run Lync Server.</summary>
    public ArraySegment<ComputerFacts> LyncComputers => new(LyncAndDatabaseServers.Array!, 0, PoolsByServer.Count + _otherFrontEnds);

    /// <summary>Those of them that are no chat servers.</summary>
    public ArraySegment<ComputerFacts> OtherServers => From(PoolsByServer.Count);

    /// <summary>Those of them with nothing but SQL Server.</summary>
    public ArraySegment<ComputerFacts> DatabaseServers => From(LyncComputers.Count);

    /// <summary>Every computer that is a chat server, with the pools it is a server of.</summary>
    public MultiMap<Fqdn, ChatPool> PoolsByServer { get; }

    /// <summary>Every computer that is a Front End Server, with the pools it is a server of.</summary>
    public MultiMap<Fqdn, FrontEndPool> FrontEndsByServer { get; }

    /// <summary>Every store of every pool.</summary>
    public IReadOnlyList<StoreUse> Stores { get; }

    /// <summary>Every instance that holds a chat database, as principal or mirror, with the stores it belongs to.</summary>
    public MultiMap<SqlInstanceName, StoreUse> StoresByInstance { get; }

    /// <summary>Every instance that is a back end, with its front-end pools.</summary>
    public MultiMap<SqlInstanceName, FrontEndPool> BackEndsByInstance { get; }

    /// <summary>Every computer that runs a back end, with the front-end pools.</summary>
    public MultiMap<Fqdn, FrontEndPool> BackEndsByServer { get; }

    /// <summary>
    /// Every computer with an instance that a store or a front-end pool names, as principal, mirror, witness or back end, with these instances, each once.
    /// </summary>
    public MultiMap<Fqdn, SqlInstanceName> InstancesByServer { get; }

    /// <summary>The instances that a store or a front-end pool names, and those that are only described, each once.</summary>
    public ArraySegment<InstanceFacts> Instances => _instanceList ??= FindInstances();

    /// <summary>Those of them that a store or a front-end pool names.</summary>
    public ArraySegment<InstanceFacts> InstancesInUse => new(Instances.Array!, 0, InstancesByServer.Values);

    /// <summary>Every computer with such instances, with these instances.</summary>
    public MultiMap<Fqdn, SqlInstanceName> AllInstancesByServer
    {
        get
        {
            if (_allInstancesByServer is null && Instances.Count == InstancesByServer.Values)
                _allInstancesByServer = InstancesByServer;
            if (_allInstancesByServer is null)
            {
                _allInstancesByServer = new(Instances.Count);
                foreach (var instance in Instances)
                    _allInstancesByServer.Add(instance.Name.Server, instance.Name);
            }
            return _allInstancesByServer;
        }
    }

    /// <summary>The first pool whose compliance adapter writes into a folder; null when none does.</summary>
    public ChatPool? FirstPoolWithAdapterFolder(StorePath folder)
    {
        if (_poolsByAdapterFolder is null)
        {
            _poolsByAdapterFolder = new(0);
            foreach (var pool in ChatPools)
                if (pool.Compliance is { Enabled: true, AdapterOutputDirectory: { } output })
                    _poolsByAdapterFolder.Add(output, pool);
        }
        return _poolsByAdapterFolder[folder].FirstOrDefault();
    }

    public ChatPool? ChatPool(Fqdn fqdn) => Find(_chatPools, fqdn);

    public ChatPool? ChatPool(string? name) =>
        Fqdn.TryParse(name, out var fqdn) && _chatPools.TryGetValue(fqdn, out var pool) ? pool : null;

    public IEnumerable<ChatPool> PoolsBehind(FrontEndPool nextHop) => _poolsByNextHop[nextHop.Fqdn];

    public bool HasPoolsBehind(FrontEndPool nextHop) => _poolsByNextHop.Contains(nextHop.Fqdn);

    /// <summary>The chat pools that say they are the default of a site.</summary>
    public IEnumerable<ChatPool> DefaultPoolsOf(Site site) => _poolsByDefaultSite[site.Name];

    public FrontEndPool? FrontEnd(Fqdn pool) => Find(_frontEnds, pool);

    /// <summary>The next hops of chat pools that the topology does not list: there are such front-end pools, and nothing is known of them.</summary>
    public IReadOnlyList<Fqdn> UnlistedNextHops => field ??= ValueList.Of(
        _poolsByNextHop.Select(nextHop => nextHop.Key).Where(nextHop => !nextHop.IsPlaceholder && !_frontEnds.ContainsKey(nextHop)));

    /// <summary>The Enterprise Edition pool that a computer is a Front End Server of; the first one if there are several.</summary>
    public FrontEndPool? EnterprisePoolOf(Fqdn server)
    {
        foreach (var frontEnd in FrontEndsByServer[server])
            if (frontEnd.Edition == FrontEndEdition.Enterprise)
                return frontEnd;
        return null;
    }

    /// <summary>An Enterprise Edition pool with its back end on the instance; null when there is none.</summary>
    public FrontEndPool? EnterpriseBackEndOn(SqlInstanceName? instance) => instance is null ? null : Enterprise(BackEndsByInstance[instance]);

    /// <summary>An Enterprise Edition pool with its back end on the server; null when there is none.</summary>
    public FrontEndPool? EnterpriseBackEndOn(Fqdn server) => Enterprise(BackEndsByServer[server]);

    public bool IsStandardEdition(Fqdn server) => _standardEditions.Count > 0 && _standardEditions.Contains(server);

    /// <summary>A site by its name; null when the topology does not declare it.</summary>
    public Site? Site(string name) => Find(_sites, name);

    /// <summary>The facts about a computer, if there are any.</summary>
    public Computer? Computer(Fqdn fqdn) => Find(_computers, fqdn);

    /// <summary>The facts about an instance, if there are any.</summary>
    public SqlInstance? Instance(SqlInstanceName name) => Find(_instances, name);

    /// <summary>The edition that is stated, or Express for the instance that a Standard Edition server brings along.</summary>
    public SqlEdition? EditionOf(SqlInstanceName name) =>
        Instance(name)?.Edition ?? (IsStandardEdition(name.Server) && FrontEnd(name.Server)!.BackEnd == name ? SqlEdition.Express : null);

    /// <summary>The domain that is stated, else the FQDN's suffix; null when a short name has none.</summary>
    public DomainName? DomainOf(Fqdn computer) => Computer(computer)?.Domain ?? computer.Domain;

    /// <summary>Whether a pool runs on a Standard Edition server and the instance is that server's own.</summary>
    public bool IsLocal(ChatPool pool, SqlInstanceName instance) =>
        IsStandardEdition(instance.Server) && pool.Find(instance.Server) is not null;

    /// <summary>The time zone of a server of a pool: its own facts, else the site's; null when neither is stated.</summary>
    public TimeZoneId? TimeZoneOf(Fqdn server, ChatPool pool) =>
        Computer(server)?.TimeZone ?? ZoneOfSite(pool.Site ?? FrontEnd(pool.NextHop)?.Site);

    /// <summary>Whether a computer is in a domain.</summary>
    public bool IsIn(Fqdn computer, DomainName domain) =>
        Computer(computer)?.Domain is { } stated ? stated == domain : computer.IsIn(domain);

    /// <summary>Whether two computers are in one domain, or may be because that of one is not known.</summary>
    public bool AreInOneDomain(Fqdn one, Fqdn other) => (Computer(one)?.Domain, Computer(other)?.Domain) switch
    {
        (null, null) => one.SharesDomainWith(other),
        ({ } domain, null) => other.IsShort || other.IsIn(domain),
        (null, { } domain) => one.IsShort || one.IsIn(domain),
        ({ } domain, { } otherDomain) => domain == otherDomain,
    };

    /// <summary>Whether a store or a front-end pool names the instance.</summary>
    public bool IsInUse(SqlInstanceName instance)
    {
        foreach (var used in InstancesByServer[instance.Server])
            if (used == instance)
                return true;
        return false;
    }

    /// <summary>The time zone of a front-end pool: the facts about its servers, else the site's; null when neither is stated.</summary>
    public TimeZoneId? TimeZoneOf(FrontEndPool pool)
    {
        for (var i = 0; i < pool.Servers.Count; i++)
            if (Computer(pool.Servers[i])?.TimeZone is { } zone)
                return zone;
        return ZoneOfSite(pool.Site);
    }

    private static FrontEndPool? Enterprise<TKey>(MultiMapValues<TKey, FrontEndPool> pools)
        where TKey : notnull
    {
        foreach (var pool in pools)
            if (pool.Edition == FrontEndEdition.Enterprise)
                return pool;
        return null;
    }

    private static TValue? Find<TKey, TValue>(Dictionary<TKey, TValue> values, TKey key)
        where TKey : notnull
        where TValue : class =>
        values.Count > 0 && values.TryGetValue(key, out var value) ? value : null;

    private void AddInstance(SqlInstanceName? instance)
    {
        if (instance is not null && !IsInUse(instance))
            InstancesByServer.Add(instance.Server, instance);
    }

    private ArraySegment<ComputerFacts> From(int first) => new(LyncAndDatabaseServers.Array!, first, LyncAndDatabaseServers.Count - first);

    private ArraySegment<ComputerFacts> FindComputers()
    {
        var computers = new ComputerFacts[PoolsByServer.Count + FrontEndsByServer.Count + InstancesByServer.Count];
        var count = 0;
        foreach (var server in PoolsByServer)
            Add(server.Key);
        foreach (var server in FrontEndsByServer)
            if (!PoolsByServer.Contains(server.Key))
                Add(server.Key);
        _otherFrontEnds = count - PoolsByServer.Count;
        foreach (var server in InstancesByServer)
            if (!PoolsByServer.Contains(server.Key) && !FrontEndsByServer.Contains(server.Key))
                Add(server.Key);
        return new(computers, 0, count);

        void Add(Fqdn name) => computers[count++] = new ComputerFacts(name, Computer(name));
    }

    private ArraySegment<InstanceFacts> FindInstances()
    {
        var instances = new InstanceFacts[InstancesByServer.Values + Topology.SqlInstances.Count];
        var count = 0;
        foreach (var server in InstancesByServer)
            foreach (var name in server)
                instances[count++] = new InstanceFacts(name, Instance(name));
        foreach (var instance in Topology.SqlInstances)
            if (!IsInUse(instance.Name))
                instances[count++] = new InstanceFacts(instance.Name, instance);
        return new(instances, 0, count);
    }

    private TimeZoneId? ZoneOfSite(string? site) => site is null ? null : Find(_sites, site)?.TimeZone;
}
