using System.Collections.Generic;
using System.Linq;
using System.Net.Sockets;
using PersistentChat.Internal;

namespace PersistentChat.Requirements;

/// <summary>
/// Lists the address records that chat pools need: one for each server, and for a pool one for each of its servers; a record that is both is listed once,
/// for the server. Source: dns-requirements-for-persistent-chat-servers.
/// </summary>
public static class DnsCatalog
{
    internal const string PoolPurpose = "Pool";
    private const string ServerPurpose = "Server";

    /// <summary>Every record, pool by pool.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="pool">One chat pool; left out, all.</param>
    /// <param name="addresses">What is known of addresses; left out, nothing.</param>
    public static IReadOnlyList<DnsRecord> List(Topology topology, Fqdn? pool = null, AddressBook? addresses = null) =>
        ValueList.Of(Guard.NotNull(topology, nameof(topology)).ChatPools
            .Where(chatPool => pool is null || chatPool.Fqdn == pool)
            .SelectMany(chatPool => OfPool(chatPool, addresses ?? AddressBook.Empty, topology.Product)));

    private static IEnumerable<DnsRecord> OfPool(ChatPool pool, AddressBook addresses, Product product) =>
        pool.Servers.SelectMany(server => Records(pool, server.Fqdn, server.Fqdn, addresses, ServerPurpose, product))
            .Concat(pool.Servers
                .Where(server => server.Fqdn != pool.Fqdn && (pool.PoolType == ChatPoolType.MultipleServer || pool.Find(pool.Fqdn) is null))
                .SelectMany(server => Records(pool, pool.Fqdn, server.Fqdn, addresses, PoolPurpose, product)));

    private static IEnumerable<DnsRecord> Records(ChatPool pool, Fqdn name, Fqdn computer, AddressBook addresses, string purpose, Product product)
    {
        var known = addresses.Of(computer.ToString());
        return known.Count == 0
            ? [new DnsRecord(pool.Fqdn, name, computer, DnsRecordType.A, null, purpose, product)]
            : known.Select(address => new DnsRecord(
                pool.Fqdn, name, computer, address.AddressFamily == AddressFamily.InterNetworkV6 ? DnsRecordType.AAAA : DnsRecordType.A, address, purpose,
                product));
    }
}
