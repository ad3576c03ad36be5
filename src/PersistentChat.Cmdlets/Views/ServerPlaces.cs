using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace PersistentChat.Cmdlets;

/// <summary>Where the servers of the current topology stand of which only the facts about their computers tell it.</summary>
internal static class ServerPlaces
{
    // Views ask for each server by itself.
    private static readonly ConditionalWeakTable<Topology, Dictionary<ChatServer, string>> _places = new();

    /// <summary>The data centre of the server's computer; null where none is stated, or the server is none of the current topology.</summary>
    /// <param name="server">A server that states no data centre itself.</param>
    public static string? Of(ChatServer server) =>
        TopologySession.Here.Topology is { } topology && _places.GetValue(topology, In).TryGetValue(server, out var place) ? place : null;

    private static Dictionary<ChatServer, string> In(Topology topology)
    {
        var centers = topology.Computers.Where(computer => computer.DataCenter is not null).ToDictionary(computer => computer.Fqdn, computer => computer.DataCenter!);
        var places = new Dictionary<ChatServer, string>();
        foreach (var server in topology.ChatPools.SelectMany(pool => pool.Servers))
            if (centers.TryGetValue(server.Fqdn, out var center))
                places[server] = center;
        return places;
    }
}
