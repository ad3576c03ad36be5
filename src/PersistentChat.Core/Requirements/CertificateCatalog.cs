using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Requirements;

/// <summary>Lists the certificates that chat pools need. Source: certificate-requirements-for-persistent-chat-server; port tables (MTLS).</summary>
public static class CertificateCatalog
{
    /// <summary>Every certificate, pool by pool: the chat servers', then those of the Front End Servers with the file web service.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="pool">One chat pool; left out, all.</param>
    public static IReadOnlyList<CertificateRequirement> List(Topology topology, Fqdn? pool = null)
    {
        var frontEnds = Guard.NotNull(topology, nameof(topology)).FrontEndPools.ToDictionary(frontEnd => frontEnd.Fqdn);
        return ValueList.Of(topology.ChatPools
            .Where(chatPool => pool is null || chatPool.Fqdn == pool)
            .SelectMany(chatPool => OfPool(
                topology.Product, chatPool, frontEnds.TryGetValue(chatPool.NextHop, out var nextHop) && nextHop.Servers.Count > 0 ? nextHop.Servers : [chatPool.NextHop])));
    }

    private static IEnumerable<CertificateRequirement> OfPool(Product product, ChatPool pool, IEnumerable<Fqdn> frontEnds)
    {
        var servers = pool.Servers.Select(server => server.Fqdn).ToArray();
        if (servers.Length > 0)
        {
            yield return new CertificateRequirement(
                pool.Fqdn, pool.Fqdn, servers, "ChatServers", Citations.For(product, Citations.All(Citations.Network.Ports, Citations.Network.Certificates)),
                "CN=" + pool.Fqdn, new[] { pool.Fqdn }.Concat(servers).Distinct());
        }
        foreach (var frontEnd in frontEnds)
            yield return new CertificateRequirement(pool.Fqdn, frontEnd, [frontEnd], "FileWebService", Citations.For(product, Citations.Network.Certificates));
    }
}
