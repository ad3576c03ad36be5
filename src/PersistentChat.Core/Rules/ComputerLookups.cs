using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules;

/// <summary>What rules ask about computers, wherever the topology states it.</summary>
internal static class ComputerLookups
{
    // Made once: rules ask for every computer and every instance.
    private static readonly IReadOnlyList<Product> _lync = ValueList.Of([Product.Lync2013]);
    private static readonly IReadOnlyList<Product> _skype = ValueList.Of([Product.SkypeForBusiness2015]);
    private static readonly IReadOnlyList<Product> _both = ValueList.Of([Product.Lync2013, Product.SkypeForBusiness2015]);

    extension(TopologyIndex topology)
    {
        /// <summary>The product of a front-end pool; null for a generation that is neither.</summary>
        public Product? ProductOf(FrontEndPool pool) => pool.ServiceVersion is null ? pool.Product ?? topology.Topology.Product : null;

        /// <summary>The products whose documents a computer that runs Lync Server has to meet: the topology's for a chat server, those of the front-end pools.</summary>
        public IReadOnlyList<Product> ProductsOn(Fqdn computer) =>
            topology.ProductsOf(topology.PoolsByServer.Contains(computer), topology.FrontEndsByServer[computer]);

        /// <summary>The products whose documents an instance has to meet: those of the back ends on it, and the topology's for everything else.</summary>
        public IReadOnlyList<Product> ProductsOn(SqlInstanceName instance) =>
            topology.ProductsOf(
                topology.StoresByInstance.Contains(instance) || !topology.BackEndsByInstance.Contains(instance), topology.BackEndsByInstance[instance]);

        /// <summary>The chat pools that need a computer: as a server, as a front end, as its back end, or for their databases.</summary>
        public IEnumerable<ChatPool> PoolsNeeding(Fqdn computer) =>
            topology.PoolsWith(computer)
                .Concat(topology.InstancesByServer[computer].SelectMany(instance => topology.StoresByInstance[instance]).Select(use => use.Pool))
                .Concat(topology.BackEndsByServer[computer].SelectMany(topology.PoolsBehind));

        /// <summary>Whether there are such pools.</summary>
        public bool IsNeeded(Fqdn computer)
        {
            if (topology.PoolsByServer.Contains(computer)
                || ((topology.EnterprisePoolOf(computer) ?? topology.FrontEnd(computer)) is { } ownPool && topology.HasPoolsBehind(ownPool)))
                return true;
            if (topology.HoldsChatDatabase(computer))
                return true;
            foreach (var frontEnd in topology.BackEndsByServer[computer])
                if (topology.HasPoolsBehind(frontEnd))
                    return true;
            return false;
        }

        /// <summary>Whether an instance on a computer holds a chat database, as principal or mirror.</summary>
        public bool HoldsChatDatabase(Fqdn computer)
        {
            foreach (var instance in topology.InstancesByServer[computer])
                if (topology.StoresByInstance.Contains(instance))
                    return true;
            return false;
        }

        /// <summary>The chat pools that a computer is a server of or a front end for.</summary>
        public IEnumerable<ChatPool> PoolsWith(Fqdn computer) =>
            topology.PoolsByServer[computer]
                .Concat((topology.EnterprisePoolOf(computer) ?? topology.FrontEnd(computer)) is { } frontEnd ? topology.PoolsBehind(frontEnd) : []);

        /// <summary>The chat pools that a name has to do with: as their own, as their next hop, or as that of a computer they need.</summary>
        public IEnumerable<ChatPool> PoolsNamed(Fqdn name) =>
            (topology.ChatPool(name) is { } pool ? [pool] : Enumerable.Empty<ChatPool>())
                .Concat(topology.FrontEnd(name) is { } frontEnd ? topology.PoolsBehind(frontEnd) : [])
                .Concat(topology.PoolsNeeding(name));

        /// <summary>
        /// Whether a pool has a standby server that can take the place of an active one: in the data centre of the content database, or else of an active
        /// server, and with Lync Server 2013 in the time zone of the next hop.
        /// </summary>
        /// <param name="pool">The pool.</param>
        /// <param name="forCertain">Whether that has to be known; otherwise what is not known is taken to be so.</param>
        public bool HasReadyStandby(ChatPool pool, bool forCertain = false)
        {
            var center = topology.DataCenterOf(pool.ContentStore.Instance);
            var centers = center is not null ? [center] : forCertain ? [] : DataCenters.Distinct(pool.ActiveServers.Select(topology.DataCenterOf));
            var isZoneFree = topology.Topology.Product != Product.Lync2013 || (topology.FrontEnd(pool.NextHop) is null && !pool.NextHop.IsPlaceholder);
            var zone = topology.FrontEnd(pool.NextHop) is { } nextHop ? topology.TimeZoneOf(nextHop) : null;
            return pool.StandbyServers.Any(server => IsNear(topology.DataCenterOf(server)) && (isZoneFree || SharesZone(topology.TimeZoneOf(server.Fqdn, pool))));

            bool IsNear(string? place) =>
                place is null || centers.Count == 0 ? !forCertain : centers.Any(other => DataCenters.AreSame(other, place));

            bool SharesZone(TimeZoneId? own) => zone is null || own is null ? !forCertain : own.SharesClockWith(zone);
        }

        /// <summary>Whether computers are in several domains by what is stated of them; the suffix of a name need not be that of the domain.</summary>
        public bool AreStatedInSeveralDomains(IReadOnlyList<Fqdn> computers) =>
            computers.Differ(topology, static (computer, topology) => topology.Computer(computer)?.Domain);

        /// <summary>The first server of a pool that is a Standard Edition server; null when none is.</summary>
        public ChatServer? StandardEditionHostOf(ChatPool pool) =>
            pool.Servers.FirstWhere(topology, static (server, topology) => topology.IsStandardEdition(server.Fqdn));

        private IReadOnlyList<Product> ProductsOf<TKey>(bool own, MultiMapValues<TKey, FrontEndPool> pools)
            where TKey : notnull
        {
            var (lync, skype) = (false, false);
            if (own)
                Add(topology.Topology.Product);
            foreach (var pool in pools)
                if (topology.ProductOf(pool) is { } product)
                    Add(product);
            return (lync, skype) switch
            {
                (true, true) => _both,
                (true, false) => _lync,
                (false, true) => _skype,
                _ => [],
            };

            void Add(Product product)
            {
                lync |= product == Product.Lync2013;
                skype |= product == Product.SkypeForBusiness2015;
            }
        }

        /// <summary>The data centre of a chat server: as the pool states it, else the facts about the computer.</summary>
        public string? DataCenterOf(ChatServer server) => server.DataCenter ?? topology.Computer(server.Fqdn)?.DataCenter;

        /// <summary>The data centre of an instance: its own facts, else those about its server.</summary>
        public string? DataCenterOf(SqlInstanceName? instance) =>
            instance is null ? null : topology.Instance(instance)?.DataCenter ?? topology.Computer(instance.Server)?.DataCenter;
    }

    extension(ChatPool pool)
    {
        /// <summary>The server of a UNC path; a name without a domain is one of the pool's domain. Null for a local path.</summary>
        public Fqdn? ServerOf(StorePath? path)
        {
            if (path?.Server is not { } name)
                return null;
            var domain = pool.Fqdn.Domain;
            return Fqdn.TryParse(name.Contains(".") || domain is null ? name : name + "." + domain, out var server) ? server : null;
        }
    }
}
