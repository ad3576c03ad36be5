using System.Linq;

namespace PersistentChat.Documents.Writing;

/// <summary>Writes chat pools.</summary>
internal sealed class ChatPoolWriter(FieldWriter writer)
{
    public void Write(ChatPool pool)
    {
        writer.Text("fqdn", pool.Fqdn.ToString());
        writer.TextUnless("displayName", pool.DisplayName, pool.Fqdn.ToString());
        writer.Text("type", pool.PoolType.ToString());
        writer.Text("site", pool.Site);
        writer.Text("nextHop", pool.NextHop.ToString());
        writer.NumberUnless("sipPort", pool.SipPort, Limits.DefaultSipPort);
        writer.NumberUnless("poolPort", pool.PoolPort, Limits.DefaultPoolPort);
        writer.List("defaultForSites", pool.DefaultForSites);
        Servers(pool);
        Store("contentStore", pool.ContentStore);
        Store("backupContentStore", pool.BackupContentStore);
        Compliance(pool.Compliance);
        writer.Text("logShippingShare", pool.LogShippingShare?.ToString());
        writer.Text("fileStore", pool.FileStore?.ToString());
        Users(pool.Users);
        Rooms(pool.Rooms);
        writer.Tables("categories", pool.Categories, Category);
        writer.Tables("addIns", pool.AddIns, AddIn);
        writer.Tables("migratedFrom", pool.MigratedFrom, LegacyPool);
    }

    private void Servers(ChatPool pool)
    {
        if (pool.PoolType == ChatPoolType.SingleServer && pool.Servers.Count == 1 && IsImplied(pool.Servers[0], pool))
            return;
        if (pool.Servers.All(IsPlain))
            writer.List("servers", pool.Servers);
        else
            writer.Lines("servers", pool.Servers, server => !IsPlain(server), Server);
    }

    private static bool IsImplied(ChatServer server, ChatPool pool) => IsPlain(server) && server.Fqdn.ToString() == pool.Fqdn.ToString();

    private static bool IsPlain(ChatServer server) => server.State == ServerState.Active && server.DataCenter is null;

    private void Server(ChatServer server)
    {
        writer.Text("fqdn", server.Fqdn.ToString());
        writer.TextUnless("state", server.State.ToString(), nameof(ServerState.Active));
        writer.Text("dataCenter", server.DataCenter);
    }

    private void Category(ChatCategory category)
    {
        writer.Text("name", category.Name);
        writer.Text("description", category.Description);
        writer.Texts("rooms", category.Rooms);
    }

    private void AddIn(ChatAddIn addIn)
    {
        writer.Text("name", addIn.Name);
        writer.Text("url", addIn.Url);
    }

    private void LegacyPool(LegacyPool pool)
    {
        writer.Text("fqdn", pool.Fqdn.ToString());
        writer.Text("product", pool.Product.ToString());
        writer.Text("forest", pool.Forest?.ToString());
    }

    private void Store(string key, SqlStore? store)
    {
        if (store is { Mirror: null, Witness: null })
            writer.Text(key, store.Instance.ToString());
        else if (store is not null)
            writer.Table(key, () =>
            {
                writer.Text("instance", store.Instance.ToString());
                writer.Text("mirror", store.Mirror?.ToString());
                writer.Text("witness", store.Witness?.ToString());
            });
    }

    private void Compliance(ComplianceSettings compliance)
    {
        if (compliance.Equals(ComplianceSettings.Off))
            return;
        writer.Table("compliance", () =>
        {
            writer.Truth("enabled", compliance.Enabled);
            Store("store", compliance.Store);
            Store("backupStore", compliance.BackupStore);
            writer.QuotedText("runInterval", compliance.RunInterval?.ToString("c"));
            writer.Text("adapterOutputDirectory", compliance.AdapterOutputDirectory?.ToString());
            writer.Text("adapterType", compliance.AdapterType);
            if (compliance.AddChatRoomDetails)
                writer.Truth("addChatRoomDetails", true);
            if (compliance.AddUserDetails)
                writer.Truth("addUserDetails", true);
        });
    }

    private void Rooms(RoomFigures rooms)
    {
        if (rooms.Equals(PersistentChat.RoomFigures.Undeclared))
            return;
        writer.Table("rooms", () =>
        {
            writer.Number("accessControlEntries", rooms.AccessControlEntries);
            writer.Number("invitations", rooms.Invitations);
            writer.Number("defaultChatHistory", rooms.DefaultChatHistory);
        }, onOneLine: true);
    }

    private void Users(UserCounts users)
    {
        if (users.Equals(UserCounts.Undeclared))
            return;
        writer.Table("users", () =>
        {
            writer.Number("concurrent", users.Concurrent);
            writer.Number("provisioned", users.Provisioned);
        }, onOneLine: true);
    }
}
