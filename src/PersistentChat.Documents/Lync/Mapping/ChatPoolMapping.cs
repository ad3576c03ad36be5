using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Documents.Lync.Graph;
using PersistentChat.Documents.Lync.Xml;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>
/// Makes the chat pools. No public document shows one; what is assumed about their elements stands in docs/import.md, and every pool
/// read so has a note.
/// </summary>
internal sealed class ChatPoolMapping(ImportContext context)
{
    private const string DisplayNameAttribute = "DisplayName";
    private const string SipUsage = "SipServer";

    private readonly Dictionary<Fqdn, ChatPool> _pools = [];

    public IReadOnlyList<ChatPool> Map()
    {
        foreach (var service in context.Graph.Services)
            if (ChatRoles.Of(service) == ChatRole.Server)
                Map(service);
        foreach (var service in context.Graph.Services)
            if (ChatRoles.Of(service) is not (ChatRole.None or ChatRole.Server))
                TakeStore(service);
        return [.. _pools.Values];
    }

    private void Map(LyncService service)
    {
        context.Placed.Add(service);
        if (context.Names.Of(service.Cluster) is not { } fqdn || _pools.ContainsKey(fqdn))
            new UnmappedChatContent(context, service).NoteService();
        else
            _pools.Add(fqdn, Pool(service, service.Cluster!, fqdn));
    }

    /// <summary>A store is part of the pools that depend on it; what else its element says, or one that no pool uses, is noted.</summary>
    private void TakeStore(LyncService service)
    {
        var remains = new UnmappedChatContent(context, service);
        if (context.Placed.Add(service))
            remains.NoteService();
        else
        {
            foreach (var dependency in service.Dependencies)
                remains.NoteDependency(dependency);
            remains.NoteContent(null, "");
        }
    }

    private ChatPool Pool(LyncService service, LyncCluster cluster, Fqdn fqdn)
    {
        context.Notes.At(service.Location, "Note_ChatPoolAssumed", fqdn);
        if (ProductVersions.Of(service.Version) is null)
            context.Notes.At(service.Location, "Note_VersionUnknown", fqdn, service.Item["ServiceVersion"]);
        var remains = new UnmappedChatContent(context, service);
        var dependencies = new ChatDependencies(context);
        foreach (var dependency in service.Dependencies)
            if (!dependencies.TryTake(dependency))
                remains.NoteDependency(dependency);
        var port = PortOf(service, fqdn, out var sipPort);
        remains.NoteContent(port, DisplayNameAttribute);
        NoteMissing(service, fqdn, dependencies);
        var machines = context.MachinesOf(cluster);
        var pool = new ChatPool(
            fqdn,
            cluster.IsSingleMachineOnly ?? (machines.Count == 1 && machines[0] == fqdn) ? ChatPoolType.SingleServer : ChatPoolType.MultipleServer,
            NextHopOf(service, fqdn, dependencies),
            dependencies.Content.ToStore() ?? new SqlStore(StoreSlots.UnknownInstance),
            machines.Select(machine => ServerOf(machine, machines.Count))).With(shown =>
        {
            shown.DisplayName = DisplayNameOf(service);
            shown.Site = cluster.Site is null ? null : context.Sites.NameOf(cluster.Site);
            shown.SipPort = sipPort;
            shown.BackupContentStore = dependencies.BackupContent.ToStore();
            shown.Compliance = ComplianceOf(dependencies);
            shown.FileStore = dependencies.FileStore is { } fileStore ? FileStores.PathOf(context, fileStore) : null;
        });
        return pool.With(shown => shown.Unknown = port is null ? ImportedUnknowns.Of(pool).Append(UnknownFact.SipPort) : ImportedUnknowns.Of(pool));
    }

    /// <summary>A server alone is active; of several the document does not say which are.</summary>
    private static ChatServer ServerOf(Fqdn machine, int count) => new(machine) { Stated = count > 1 ? StatedState.Unknown : StatedState.Active };

    private void NoteMissing(LyncService service, Fqdn fqdn, ChatDependencies dependencies)
    {
        foreach (var fact in PoolFact.Missing(fqdn, dependencies))
            context.Notes.Missing(service.Location, "Note_FactMissing", fact, ImportNames.Unknown);
    }

    /// <summary>The pool of the Registrar that is depended on, or of the one on the same servers.</summary>
    private Fqdn NextHopOf(LyncService service, Fqdn fqdn, ChatDependencies dependencies)
    {
        var cluster = dependencies.Registrar?.Cluster
            ?? (context.IsFrontEnd(service.Cluster!) ? service.Cluster : null);
        if (context.Names.Of(cluster) is { } nextHop)
            return nextHop;
        context.Notes.Missing(service.Location, "Note_FactMissing", PoolFact.Of(fqdn, "nextHop"), ImportNames.Unknown);
        return ImportNames.Unknown;
    }

    private static ComplianceSettings? ComplianceOf(ChatDependencies dependencies) =>
        dependencies.Compliance.IsEmpty && dependencies.BackupCompliance.IsEmpty
            ? null
            : new ComplianceSettings(true, dependencies.Compliance.ToStore(), dependencies.BackupCompliance.ToStore());

    /// <summary>The display name; null when there is none that anybody can see.</summary>
    private static string? DisplayNameOf(LyncService service) =>
        UnmappedChatContent.RoleItemOf(service)?.Attributes
            .FirstOrDefault(attribute => attribute.Name.Equals(DisplayNameAttribute, StringComparison.OrdinalIgnoreCase)).Value is { } name && !VisibleText.IsBlank(name)
            ? name
            : null;

    /// <summary>The port for SIP; the default one, with a note, when the document has none.</summary>
    private XmlItem? PortOf(LyncService service, Fqdn fqdn, out int sipPort)
    {
        foreach (var port in service.Item.ChildrenOf("Ports"))
            if (port["Usage"] == SipUsage
                && int.TryParse(port["Port"], NumberStyles.None, CultureInfo.InvariantCulture, out sipPort) && sipPort is > 0 and <= ushort.MaxValue)
                return port;
        sipPort = Limits.DefaultSipPort;
        context.Notes.Missing(service.Location, "Note_DefaultTaken", PoolFact.Of(fqdn, "sipPort"), sipPort);
        return null;
    }
}
