using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Diagrams;

/// <summary>Makes the boxes of one chat pool.</summary>
internal sealed class PoolBoxes(ChatPool pool, string? site, DiagramFacts facts)
{
    private const string ContentDatabase = "mgc";
    private const string ComplianceDatabase = "mgccomp";

    public DiagramLane Build() => new(
        Servers(),
        Column("Store_Content", ContentDatabase, pool.ContentStore, pool.BackupContentStore),
        pool.Compliance.Enabled
            ? Column("Store_Compliance", ComplianceDatabase, pool.Compliance.Store, pool.Compliance.BackupStore)
            : null,
        Files());

    private static string Text(string key, params object?[] arguments) => Texts.FormatDiagram(key, arguments);

    private DiagramBox Servers()
    {
        var kind = Text("Pool_" + pool.PoolType);
        var name = pool.Fqdn.ToString();
        var detail = pool.DisplayName == name ? kind : DiagramFacts.Join(pool.DisplayName, kind);
        return new DiagramBox(
            BoxKind.ChatPool, name, pool.Servers.Count == 0 ? DiagramFacts.Join(detail, Text("Pool_NoServers")) : detail,
            DataCenters(), pool.Fqdn, pool.Fqdn);
    }

    /// <summary>The servers by data centre; by the site when no data centre is stated.</summary>
    private IEnumerable<DiagramBox> DataCenters()
    {
        var servers = pool.Servers.Select(server => (server, center: facts.DataCenterOf(server))).ToArray();
        var unknown = servers.Any(item => item.center is not null) || site is null ? Text("DataCenter_Unknown") : Text("DataCenter_Site", site);
        return servers
            .GroupBy(item => item.center, StringComparer.OrdinalIgnoreCase)
            .Select(group => new DiagramBox(
                BoxKind.DataCenter,
                group.Key is null ? unknown : Text("DataCenter", group.Key),
                children: group.OrderBy(item => item.server.State).Select(item => Server(item.server))));
    }

    private DiagramBox Server(ChatServer server) => new(
        BoxKind.ChatServer, server.Fqdn.ToString(), Text("Server_" + server.Stated), subject: server.Fqdn, pool: pool.Fqdn,
        state: !server.IsStateKnown ? BoxState.NotStated : server.State == ServerState.Standby ? BoxState.Standby : BoxState.AtWork, facts: facts.Of(server.Fqdn));

    private StoreColumn Column(string name, string database, SqlStore? store, SqlStore? backup) => new(
        Store(Text(name), Text("Store_Database", database), store, false),
        backup is null ? null : Store(Text(name), Text("Store_Backup"), backup, true));

    private DiagramStore Store(string name, string detail, SqlStore? store, bool isBackup)
    {
        if (store is null)
            return NotThere(facts.StateOf(DiagramFacts.ComplianceWithoutStore, pool));
        if (store.Instance.Server.IsPlaceholder)
            return NotThere(BoxState.NotStated);
        var principal = Copy(store.Mirror is not null ? "Copy_Principal" : pool.IsUnknown(UnknownFact.Mirror) ? "Copy_Perhaps" : "Copy_Only", store.Instance);
        var mirror = store.Mirror is null ? null : Copy("Copy_Mirror", store.Mirror);
        var witness = store.Witness is null ? null : Copy("Copy_Witness", store.Witness);
        return new DiagramStore(Frame([.. new[] { principal, mirror, witness }.OfType<DiagramBox>()]), principal, mirror, witness);

        DiagramStore NotThere(BoxState state)
        {
            var box = new DiagramBox(BoxKind.Database, Text(state.ToString()), subject: store?.Instance, pool: pool.Fqdn, state: state);
            return new DiagramStore(Frame(box), box, null, null);
        }

        DiagramBox Frame(params DiagramBox[] copies) => new(BoxKind.Store, name, detail, copies, pool: pool.Fqdn, state: isBackup ? BoxState.Standby : BoxState.AtWork);

        DiagramBox Copy(string part, SqlInstanceName instance) => new(
            BoxKind.Database, instance.ToString(), facts.Detail(part, instance), subject: instance, pool: pool.Fqdn, state: isBackup ? BoxState.Standby : BoxState.AtWork,
            facts: facts.Of(instance));
    }

    private DiagramBox Files() => new(BoxKind.Files, Text("Files"), children:
    [
        Folder("Files_FileStore", pool.FileStore),
        .. pool.Compliance is { Enabled: true, AdapterOutputDirectory: { } output } ? new[] { Folder("Files_ComplianceOutput", output) } : [],
        .. pool.LogShippingShare is { } share ? new[] { Folder("Files_LogShipping", share) } : [],
    ], pool: pool.Fqdn);

    private DiagramBox Folder(string part, StorePath? path)
    {
        var state = path is null ? facts.StateOf(DiagramFacts.NoFileStore, pool) : BoxState.AtWork;
        return new(BoxKind.Folder, path?.ToString() ?? Text(state.ToString()), Text(part), pool: pool.Fqdn, state: state);
    }
}
