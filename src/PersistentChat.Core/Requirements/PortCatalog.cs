using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Requirements;

/// <summary>
/// Lists the connections that chat pools need, as the port tables and the topology article state them. Clients have no row to chat
/// servers: they connect through the Front End Servers.
/// </summary>
public static class PortCatalog
{
    /// <summary>Every connection, pool by pool.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="pool">One chat pool; left out, all.</param>
    public static IReadOnlyList<PortRequirement> List(Topology topology, Fqdn? pool = null)
    {
        var frontEnds = Guard.NotNull(topology, nameof(topology)).FrontEndPools.ToDictionary(frontEnd => frontEnd.Fqdn);
        var endpoints = new SharedEndpoints(
            PortPeer.Group(topology.Directory.AdministrativeComputers),
            PortPeer.Group(topology.Computers.Where(computer => computer.Roles.Contains(ComputerRole.ReverseProxy)).Select(computer => computer.Fqdn)),
            ManagementStoreServers(topology),
            topology.SqlInstances.Where(instance => instance.MirroringPort is not null)
                .ToDictionary(instance => instance.Name, instance => instance.MirroringPort!.Value));
        return ValueList.Of(topology.ChatPools
            .Where(chatPool => pool is null || chatPool.Fqdn == pool)
            .SelectMany(chatPool => new PoolPorts(
                chatPool, frontEnds.TryGetValue(chatPool.NextHop, out var nextHop) ? nextHop.Servers : [], endpoints, topology.Product).List()));
    }

    /// <summary>The front-end servers of the pool whose back end holds the Central Management store, if the topology says so.</summary>
    private static PortPeer ManagementStoreServers(Topology topology)
    {
        var instances = new HashSet<SqlInstanceName>(topology.SqlInstances
            .Where(instance => instance.Databases.Contains(SqlDatabaseKind.CentralManagement)).Select(instance => instance.Name));
        var holder = topology.FrontEndPools.FirstOrDefault(frontEnd => frontEnd.BackEnd is { } backEnd && instances.Contains(backEnd));
        return holder is null ? PortPeer.Any : PortPeer.Group(holder.Fqdn.ToString(), holder.Servers);
    }
}
