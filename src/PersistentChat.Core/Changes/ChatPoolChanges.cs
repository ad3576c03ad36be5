using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Changes;

/// <summary>Compares chat pools and their servers.</summary>
internal sealed class ChatPoolChanges(ChangeList changes, Topology reference, Topology difference)
{
    private readonly IReadOnlyDictionary<Fqdn, string> _sitesBefore = Sites(reference);
    private readonly IReadOnlyDictionary<Fqdn, string> _sitesAfter = Sites(difference);

    public void Compare()
    {
        var pairs = new PoolPairs(reference.ChatPools, difference.ChatPools);
        foreach (var pool in reference.ChatPools)
        {
            if (pairs.Find(pool) is { } match)
                Compare(pool, match);
            else
                Delete(pool);
        }
        foreach (var pool in pairs.Created)
            Create(pool);
    }

    private static Dictionary<Fqdn, string> Sites(Topology topology) => topology.FrontEndPools.ToDictionary(pool => pool.Fqdn, pool => pool.Site);

    private void Create(ChatPool pool)
    {
        changes.Create(ChangeKind.ChatPool, pool, Consequences.PoolCreated, pool.Fqdn);
        foreach (var server in pool.Servers)
            CreateServer(server);
    }

    private void Delete(ChatPool pool)
    {
        changes.Delete(ChangeKind.ChatPool, pool, Consequences.PoolDeleted, pool.Fqdn);
        foreach (var server in pool.Servers)
            DeleteServer(server);
    }

    private void Compare(ChatPool before, ChatPool after)
    {
        var pool = changes.Of(ChangeKind.ChatPool, before, before.Fqdn);
        pool.Fixed("fqdn", before.Fqdn, after.Fqdn, Consequences.PoolFqdnFixed);
        pool.Fixed("type", before.PoolType, after.PoolType, Consequences.PoolTypeFixed);
        if (before.PoolType == ChatPoolType.SingleServer && after.PoolType == ChatPoolType.SingleServer)
            pool.FixedSet("servers", Names(before), Names(after), Consequences.SingleServerPoolClosed);
        if (StatedName(before) is var nameBefore && StatedName(after) is var nameAfter && nameBefore != nameAfter)
            pool.Value("displayName", before.DisplayName, after.DisplayName, Consequences.Publish);
        if (before.Site is not null || after.Site is not null)
            pool.Name("site", SiteOf(before, _sitesBefore), SiteOf(after, _sitesAfter));
        pool.Value("nextHop", before.NextHop, after.NextHop, Consequences.NextHop);
        pool.Value("sipPort", before.SipPort, after.SipPort, Consequences.SipPort);
        pool.Value("poolPort", before.PoolPort, after.PoolPort);
        pool.Names("defaultForSites", before.DefaultForSites, after.DefaultForSites, Consequences.DefaultForSites);
        CompareStores(pool, before, after);
        pool.Value("users.concurrent", before.Users.Concurrent, after.Users.Concurrent);
        pool.Value("users.provisioned", before.Users.Provisioned, after.Users.Provisioned);
        pool.Value("rooms.accessControlEntries", before.Rooms.AccessControlEntries, after.Rooms.AccessControlEntries);
        pool.Value("rooms.invitations", before.Rooms.Invitations, after.Rooms.Invitations);
        pool.Value("rooms.defaultChatHistory", before.Rooms.DefaultChatHistory, after.Rooms.DefaultChatHistory);
        new RoomChanges(pool).Compare(before, after);
        pool.Names("migratedFrom", Texts(before.MigratedFrom), Texts(after.MigratedFrom));
        ChangeList.Match(before.Servers, after.Servers, server => server.Fqdn, CompareServers, DeleteServer, CreateServer);
    }

    private static void CompareStores(ObjectChanges pool, ChatPool before, ChatPool after)
    {
        var stores = new StoreChanges(pool);
        stores.Compare("contentStore", before.ContentStore, after.ContentStore, Consequences.ContentStoreMoved);
        stores.Compare(
            "backupContentStore", before.BackupContentStore, after.BackupContentStore, Consequences.BackupStoreSet, Consequences.BackupStoreRemoved);
        CompareCompliance(pool, before.Compliance, after.Compliance);
        pool.Value("logShippingShare", before.LogShippingShare, after.LogShippingShare, Consequences.LogShippingShareSet);
        pool.Value("fileStore", before.FileStore, after.FileStore, Consequences.FileStoreSet, Consequences.FileStoreRemoved);
    }

    private static void CompareCompliance(ObjectChanges pool, ComplianceSettings before, ComplianceSettings after)
    {
        pool.Value("compliance.enabled", before.Enabled, after.Enabled, after.Enabled ? Consequences.ComplianceOn : Consequences.ComplianceOff);
        var stores = new StoreChanges(pool, after.Enabled);
        stores.Compare("compliance.store", before.Store, after.Store, Consequences.ComplianceStoreMoved);
        stores.Compare("compliance.backupStore", before.BackupStore, after.BackupStore, Consequences.BackupComplianceStoreSet);
        pool.Value("compliance.runInterval", before.RunInterval, after.RunInterval, Consequences.ComplianceConfigured);
        pool.Value(
            "compliance.adapterOutputDirectory", before.AdapterOutputDirectory, after.AdapterOutputDirectory, Consequences.ComplianceConfigured);
        pool.Name("compliance.adapterType", before.AdapterType, after.AdapterType, Consequences.ComplianceConfigured);
        pool.Value("compliance.addChatRoomDetails", before.AddChatRoomDetails, after.AddChatRoomDetails, Consequences.ComplianceConfigured);
        pool.Value("compliance.addUserDetails", before.AddUserDetails, after.AddUserDetails, Consequences.ComplianceConfigured);
    }

    private void CompareServers(ChatServer before, ChatServer after)
    {
        var server = changes.Of(ChangeKind.ChatServer, before, before.PoolFqdn);
        server.Value(
            "state", before.State, after.State,
            after.State == ServerState.Active ? Consequences.ServerActivated : Consequences.ServerOnStandby);
        server.Name("dataCenter", before.DataCenter, after.DataCenter);
    }

    private void CreateServer(ChatServer server) =>
        changes.Create(ChangeKind.ChatServer, server, Consequences.ServerCreated, server.PoolFqdn);

    private void DeleteServer(ChatServer server) => changes.Delete(ChangeKind.ChatServer, server, Consequences.Publish, server.PoolFqdn);

    private static Fqdn[] Names(ChatPool pool) => [.. pool.Servers.Select(server => server.Fqdn)];

    private static string[] Texts(IReadOnlyList<LegacyPool> pools) =>
        [.. pools.Select(pool => pool.Forest is null ? $"{pool} ({pool.Product})" : $"{pool} ({pool.Product}, {pool.Forest})")];

    // A name that is left out is the FQDN's, and follows it without being a change of its own.
    private static string? StatedName(ChatPool pool) =>
        StringComparer.OrdinalIgnoreCase.Equals(pool.DisplayName, pool.Fqdn.ToString()) ? null : pool.DisplayName;

    private static string? SiteOf(ChatPool pool, IReadOnlyDictionary<Fqdn, string> sites) =>
        pool.Site ?? (sites.TryGetValue(pool.NextHop, out var site) ? site : null);
}
