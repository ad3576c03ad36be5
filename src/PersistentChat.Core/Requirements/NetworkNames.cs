using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Requirements;

/// <summary>The names of which addresses and ports can be stated: a slip in one of them would else be an address that nobody uses.</summary>
internal static class NetworkNames
{
    /// <param name="topologies">All that was read; each name is to stand in one of them, whichever of its pools was asked for.</param>
    /// <param name="addresses">What was stated of computers.</param>
    /// <param name="instances">The SQL Server instances whose ports were stated.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameNotFound"/>.</exception>
    public static void RefuseUnknown(IReadOnlyCollection<Topology> topologies, AddressBook addresses, IEnumerable<SqlInstanceName>? instances = null)
    {
        Refuse(addresses.Names, topologies.SelectMany(Computers));
        Refuse((instances ?? []).Select(instance => instance.ToString()), topologies.SelectMany(Instances));
    }

    private static void Refuse(IEnumerable<string> stated, IEnumerable<string> named)
    {
        var known = new HashSet<string>(named, StringComparer.OrdinalIgnoreCase);
        if (known.Count > 0 && stated.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
            throw new TopologyException(TopologyError.NameNotFound, unknown, unknown, new Guess(unknown, known));
    }

    private static IEnumerable<string> Computers(Topology topology) => PortCatalog.List(topology)
        .SelectMany(requirement => requirement.SourceComputers.Append(requirement.DestinationComputer))
        .Concat(topology.ChatPools.SelectMany(pool => pool.Servers).Select(server => server.Fqdn.ToString()))
        .Concat(topology.Computers.Select(computer => computer.Fqdn.ToString()))
        .Concat(topology.SqlInstances.Select(instance => instance.Name.Server.ToString()));

    private static IEnumerable<string> Instances(Topology topology) => PortCatalog.List(topology)
        .Where(requirement => requirement.Port is null && requirement.Protocol is not null).Select(requirement => requirement.Destination)
        .Concat(topology.SqlInstances.Where(instance => instance.Name.Instance is not null).Select(instance => instance.Name.ToString()));
}
