using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Components;

/// <summary>
/// Lists what a topology consists of. Sources: components-and-topologies-for-persistent-chat-server,
/// new-persistent-chat-server-features, how-persistent-chat-server-works.
/// </summary>
public static class ComponentCatalog
{
    /// <summary>Every component, pool by pool, then what serves all pools.</summary>
    /// <param name="topology">The topology.</param>
    public static IReadOnlyList<TopologyComponent> List(Topology topology)
    {
        var frontEnds = Guard.NotNull(topology, nameof(topology)).FrontEndPools.ToDictionary(pool => pool.Fqdn);
        return ValueList.Of(topology.ChatPools
            .SelectMany(pool => OfPool(pool, frontEnds.TryGetValue(pool.NextHop, out var nextHop) ? nextHop : null, topology.Directory))
            .Concat(OfDirectory(topology.Directory)));
    }

    private static IEnumerable<TopologyComponent> OfPool(ChatPool pool, FrontEndPool? nextHop, ActiveDirectory directory) =>
    [
        .. pool.Servers.SelectMany(server => Services(pool, server)),
        .. nextHop?.Servers.SelectMany(server => WebServices(pool, server)) ?? [],
        .. Databases(ComponentNames.ContentDatabase, pool, pool.ContentStore, pool.BackupContentStore),
        .. pool.Compliance.Enabled
            ? Databases(ComponentNames.ComplianceDatabase, pool, pool.Compliance.Store, pool.Compliance.BackupStore)
            : [],
        .. Folder(ComponentNames.FileStore, pool, pool.FileStore),
        .. pool.Compliance.Enabled ? Folder(ComponentNames.ComplianceOutput, pool, pool.Compliance.AdapterOutputDirectory) : [],
        .. Folder(ComponentNames.LogShippingShare, pool, pool.LogShippingShare),
        new TopologyComponent(
            ComponentNames.ContactObject, ComponentKind.Directory, (directory.Domain ?? pool.Fqdn.Domain)?.ToString() ?? pool.Fqdn.ToString(), pool.Fqdn, ComponentState.Active, ComponentNames.ActiveDirectory),
    ];

    private static IEnumerable<TopologyComponent> Services(ChatPool pool, ChatServer server)
    {
        var state = !server.IsStateKnown ? ComponentState.Unknown : server.State == ServerState.Active ? ComponentState.Active : ComponentState.Standby;
        var computer = server.Fqdn.ToString();
        yield return new TopologyComponent(
            ComponentNames.ChatService, ComponentKind.Service, computer, pool.Fqdn, state,
            ComponentNames.NextHop, ComponentNames.ContentDatabase, ComponentNames.FileStore, ComponentNames.MessageQueuing);
        if (pool.Compliance.Enabled)
        {
            yield return new TopologyComponent(
                ComponentNames.ComplianceService, ComponentKind.Service, computer, pool.Fqdn, state,
                ComponentNames.ChatService, ComponentNames.ComplianceDatabase, ComponentNames.MessageQueuing);
        }
    }

    private static IEnumerable<TopologyComponent> WebServices(ChatPool pool, Fqdn frontEnd) =>
        from name in new[] { ComponentNames.FileWebService, ComponentNames.RoomWebService }
        select new TopologyComponent(name, ComponentKind.WebService, frontEnd.ToString(), pool.Fqdn, ComponentState.Active, ComponentNames.Iis, ComponentNames.ChatService);

    private static IEnumerable<TopologyComponent> Databases(string name, ChatPool pool, SqlStore? store, SqlStore? backup) =>
        from copy in new (SqlInstanceName? Instance, ComponentState State)[]
        {
            (store?.Instance, ComponentState.Active),
            (store?.Mirror, ComponentState.Mirror),
            (store?.Witness, ComponentState.Witness),
            (backup?.Instance, ComponentState.Backup),
            (backup?.Mirror, ComponentState.BackupMirror),
            (backup?.Witness, ComponentState.BackupWitness),
        }
        where copy.Instance is not null
        select new TopologyComponent(name, ComponentKind.Database, copy.Instance.ToString(), pool.Fqdn, copy.State);

    private static IEnumerable<TopologyComponent> Folder(string name, ChatPool pool, StorePath? path) =>
        path is null ? [] : [new TopologyComponent(name, ComponentKind.FileStore, path.ToString(), pool.Fqdn, ComponentState.Active)];

    private static IEnumerable<TopologyComponent> OfDirectory(ActiveDirectory directory) =>
        directory.GlobalCatalogs
            .Select(server => new TopologyComponent(ComponentNames.GlobalCatalog, ComponentKind.Directory, server.ToString(), null, ComponentState.Active, ComponentNames.ActiveDirectory))
            .Concat(directory.AdministrativeComputers
                .Select(computer => new TopologyComponent(ComponentNames.Administration, ComponentKind.Directory, computer.ToString(), null, ComponentState.Active, ComponentNames.GlobalCatalog)));
}
