namespace PersistentChat.Benchmarks;

/// <summary>
/// The lower limit of an inspection: the comparisons that the rules of Lync Server 2013 make on what the estate states, in one loop by hand. It counts and
/// explains nothing; <see cref="InspectingBenchmarks"/> makes sure that it counts what the rules find.
/// </summary>
internal sealed class HandWrittenChecks(FlatEstate estate)
{
    private static readonly StringComparer _names = StringComparer.OrdinalIgnoreCase;

    private readonly Dictionary<string, int> _frontEnds = new(estate.FrontEnds.Length, _names);
    private readonly Dictionary<string, int> _frontEndServers = new(3 * estate.FrontEnds.Length, _names);
    private readonly Dictionary<string, int> _backEnds = new(estate.FrontEnds.Length, _names);
    private readonly Dictionary<string, int> _backEndServers = new(estate.FrontEnds.Length, _names);
    private readonly Dictionary<string, int> _instances = new(estate.Instances.Length, _names);
    private readonly Dictionary<string, int> _sites = new(estate.Sites.Length, _names);
    private readonly Dictionary<string, int> _servers = new(8 * estate.Pools.Length, _names);
    private readonly Dictionary<string, int> _holders = new(4 * estate.Pools.Length, _names);
    private readonly Dictionary<string, string> _databaseServers = new(6 * estate.Pools.Length, _names);
    private readonly HashSet<string> _witnesses = new(2 * estate.Pools.Length, _names);
    private readonly HashSet<string> _defaultSites = new(_names);
    private int _found;

    public int Count()
    {
        Index();
        Directory();
        long users = 0;
        foreach (var pool in estate.Pools)
        {
            Shape(pool);
            Servers(pool);
            Capacity(pool);
            Stores(pool, pool.Content);
            if (pool.Backup is { } backup)
                Stores(pool, backup);
            Recovery(pool);
            Files(pool);
            users += pool.Users;
        }
        Count(users > Limits.UsersOverAllPools);
        Count(estate.Pools.Length > 1);
        Sites();
        return _found;
    }

    private void Count(bool isFound)
    {
        if (isFound)
            _found++;
    }

    private void Index()
    {
        for (var i = 0; i < estate.Sites.Length; i++)
            _sites[estate.Sites[i].Name] = i;
        for (var i = 0; i < estate.Instances.Length; i++)
            _instances[estate.Instances[i].Name] = i;
        for (var i = 0; i < estate.FrontEnds.Length; i++)
        {
            var frontEnd = estate.FrontEnds[i];
            _frontEnds[frontEnd.Fqdn] = i;
            foreach (var server in frontEnd.Servers)
                _frontEndServers[server] = i;
            if (frontEnd.BackEnd is null)
                continue;
            Count(!_backEnds.TryAdd(frontEnd.BackEnd, i));
            _backEndServers[frontEnd.BackEndServer!] = i;
        }
    }

    /// <summary>Every computer is in a domain with a global catalog.</summary>
    private void Directory()
    {
        var covered = new HashSet<string>(estate.GlobalCatalogs.Select(Domain), _names);
        foreach (var frontEnd in estate.FrontEnds)
            foreach (var server in frontEnd.Servers)
                Count(!covered.Contains(estate.Domain!) && !IsIn(server, estate.Domain!));
    }

    private void Shape(FlatEstate.PoolRow pool)
    {
        var active = 0;
        foreach (var server in pool.Servers)
            if (server.IsActive)
                active++;
        Count(active > Limits.ActiveServers);
        Count(pool.Servers.Length > Limits.Servers);
        Count(pool.IsSingle);
        Count(pool.IsSingle && pool.Servers.Length > 1);
        Count(active == 0);
        Count(!_frontEnds.ContainsKey(pool.NextHop));
        Count(pool.HasCompliance);
        foreach (var site in pool.DefaultForSites)
            _defaultSites.Add(site);
    }

    private void Servers(FlatEstate.PoolRow pool)
    {
        string? center = null;
        var isStretched = false;
        var frontEnd = _frontEnds.TryGetValue(pool.NextHop, out var next) ? estate.FrontEnds[next] : null;
        var expected = ZoneOf(frontEnd?.Site);
        var zone = ZoneOf(pool.Site ?? frontEnd?.Site);
        foreach (var server in pool.Servers)
        {
            Count(!_servers.TryAdd(server.Fqdn, 1));
            Count(_frontEndServers.ContainsKey(server.Fqdn));
            Count(estate.Domain is not null && !IsIn(server.Fqdn, estate.Domain));
            Count(expected is not null && zone is not null && server.IsActive && !_names.Equals(zone, expected));
            isStretched |= center is not null && server.DataCenter is not null && !_names.Equals(center, server.DataCenter);
            center ??= server.DataCenter;
        }
        Count(isStretched);
    }

    private void Capacity(FlatEstate.PoolRow pool)
    {
        var active = 0;
        foreach (var server in pool.Servers)
            if (server.IsActive)
                active++;
        Count(pool.Users > active * Limits.UsersPerServer);
        Count(pool.Users > Limits.UsersPerPool);
        Count(pool.Provisioned > Limits.ProvisionedUsers);
        Count(active >= 2 && (pool.Users + active - 2) / (active - 1) > Limits.UsersPerServer);
    }

    private void Stores(FlatEstate.PoolRow pool, FlatEstate.StoreRow store)
    {
        Holder(store.Instance, store.Server);
        if (store.Mirror is not null)
            Holder(store.Mirror, store.MirrorServer!);
        if (store.Witness is not null)
            OnServer(store.Witness, store.WitnessServer!);
        Count(store.Mirror is not null && store.Witness is null);
        Count(store.Witness is not null && !_witnesses.Add(store.Witness));
        Count(store.MirrorServer is not null && _names.Equals(store.Server, store.MirrorServer));
        Count(store.WitnessServer is not null && (_names.Equals(store.Server, store.WitnessServer) || _names.Equals(store.MirrorServer, store.WitnessServer)));
        Count(store.MirrorServer is not null && !IsIn(store.MirrorServer, Domain(store.Server)));
        var (principal, mirror, witness) = (Facts(store.Instance), Facts(store.Mirror), Facts(store.Witness));
        Count(AreUnlike(principal?.Version, mirror?.Version) || AreUnlike(principal?.Version, witness?.Version));
        Count(principal is not null && mirror is not null && principal.Edition != mirror.Edition);
        Count(AreUnlike(principal?.DataCenter, mirror?.DataCenter));
        if (store != pool.Content)
            Count(AreUnlike(principal?.DataCenter, witness?.DataCenter));
    }

    private void Holder(string instance, string server)
    {
        Count(!_holders.TryAdd(instance, 1));
        Count(_backEndServers.ContainsKey(server));
        OnServer(instance, server);
        if (Facts(instance) is not { } facts)
            return;
        Count(facts.Edition == (int)SqlEdition.Express);
        Count(facts.Version is not null and not "2008R2" and not "2012");
        Count(facts.Databases > 0);
    }

    private void OnServer(string instance, string server) =>
        Count(!_databaseServers.TryAdd(server, instance) && !_names.Equals(_databaseServers[server], instance));

    private void Recovery(FlatEstate.PoolRow pool)
    {
        if (pool.Backup is null)
        {
            Count(pool.LogShareIsUnc is not null);
            return;
        }
        Count(pool.Backup.Mirror is null);
        Count(pool.LogShareIsUnc != true);
        Count(pool.IsSingle);
        var (primary, secondary) = (Facts(pool.Content.Instance)?.DataCenter, Facts(pool.Backup.Instance)?.DataCenter);
        Count(primary is not null && secondary is not null && _names.Equals(primary, secondary));
        var (isElsewhere, isAtBackup) = (false, false);
        foreach (var server in pool.Servers)
        {
            isElsewhere |= server.IsActive && AreUnlike(primary, server.DataCenter);
            isAtBackup |= !AreUnlike(secondary, server.DataCenter);
        }
        Count(isElsewhere);
        Count(!isAtBackup);
    }

    private void Files(FlatEstate.PoolRow pool)
    {
        Count(pool.FileStoreIsUnc is null);
        Count(pool is { IsSingle: false, FileStoreIsUnc: false });
        // The documents disagree on the ports of every pool.
        Count(true);
    }

    private void Sites()
    {
        foreach (var site in estate.Sites)
            Count(estate.Sites.Length > 1 && !_defaultSites.Contains(site.Name));
    }

    private FlatEstate.InstanceRow? Facts(string? name) => name is not null && _instances.TryGetValue(name, out var index) ? estate.Instances[index] : null;

    private string? ZoneOf(string? site) => site is not null && _sites.TryGetValue(site, out var index) ? estate.Sites[index].TimeZone : null;

    private static bool AreUnlike(string? one, string? other) => one is not null && other is not null && !_names.Equals(one, other);

    private static string Domain(string fqdn) => fqdn[(fqdn.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private static bool IsIn(string fqdn, string domain) =>
        fqdn.AsSpan(fqdn.IndexOf('.', StringComparison.Ordinal) + 1).Equals(domain, StringComparison.OrdinalIgnoreCase);
}
