using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Nodes;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Binding;

/// <summary>Makes chat pools.</summary>
internal sealed class ChatPoolBinder(BindingContext context)
{
    private readonly RoomsBinder _rooms = new(context);

    public ChatPool? Pool(Fields fields, Fqdn? fqdn)
    {
        context.Sources.Add(SourceKind.ChatPool, fqdn, fields.PlaceOf("fqdn"));
        var displayName = fields.Text("displayName");
        var type = fields.Choice<ChatPoolType>("type") ?? ChatPoolType.MultipleServer;
        var site = fields.Find("site") is { } node ? context.Site(node, "site") : null;
        var nextHop = fields.Parse("nextHop", text => new Fqdn(text));
        var sipPort = fields.Number("sipPort", 1, ChatPool.HighestPort) ?? Limits.DefaultSipPort;
        var poolPort = fields.Number("poolPort", 1, ChatPool.HighestPort) ?? Limits.DefaultPoolPort;
        var defaultForSites = fields.Items("defaultForSites").Select(item => context.Site(item, "defaultForSites")).OfType<string>().ToList();
        var servers = Servers(fields, fqdn);
        var contentStore = Store(fields, "contentStore", fqdn);
        var backupContentStore = Store(fields, "backupContentStore", fqdn);
        var compliance = fields.Table("compliance", Shapes.Compliance) is { } complianceFields ? Compliance(complianceFields, fqdn) : null;
        var logShippingShare = fields.Parse("logShippingShare", text => new StorePath(text));
        var fileStore = fields.Parse("fileStore", text => new StorePath(text));
        var users = fields.Table("users", Shapes.Users) is { } userFields ? Users(userFields) : null;
        var rooms = fields.Table("rooms", Shapes.Rooms) is { } roomFields ? RoomsBinder.Figures(roomFields) : null;
        var categories = _rooms.Categories(fields, fqdn);
        var addIns = _rooms.AddIns(fields, fqdn);
        var migratedFrom = fields.Objects(
            "migratedFrom", Shapes.LegacyPool, "fqdn", text => new Fqdn(text), (legacy, name) => LegacyPool(legacy, name, fqdn));
        return fqdn is null || nextHop is null || contentStore is null
            ? null
            : new ChatPool(
                fqdn, type, nextHop, contentStore, servers, displayName, site, sipPort, poolPort, defaultForSites, backupContentStore, compliance,
                logShippingShare, fileStore, users, rooms, categories, addIns, migratedFrom);
    }

    private List<ChatServer> Servers(Fields fields, Fqdn? pool)
    {
        var seen = new HashSet<Fqdn>();
        var servers = new List<ChatServer>();
        foreach (var node in fields.Items("servers"))
            if (Server(node, out var place) is { } server)
                if (seen.Add(server.Fqdn))
                {
                    servers.Add(server);
                    context.Sources.Add(SourceKind.ChatServer, server.Fqdn, place, pool);
                }
                else
                {
                    context.Problems.Add(place, TopologyError.ServerAlreadyInPool, server.Fqdn, server.Fqdn, pool);
                }
        return servers;
    }

    private ChatServer? Server(Node node, out Place place)
    {
        place = node.Place;
        if (node is ScalarNode { IsNull: false })
            return context.Values.Parse(node, "servers", text => new Fqdn(text)) is { } name ? new ChatServer(name) : null;
        if (context.Table(node, "servers", Shapes.ChatServer) is not { } fields)
            return null;
        place = fields.PlaceOf("fqdn");
        var fqdn = fields.Parse("fqdn", text => new Fqdn(text));
        var state = fields.Choice<ServerState>("state") ?? ServerState.Active;
        var dataCenter = fields.Text("dataCenter");
        return fqdn is null ? null : new ChatServer(fqdn, state, dataCenter);
    }

    private SqlStore? Store(Fields parent, string key, Fqdn? pool)
    {
        if (parent.Find(key) is not { } node)
            return null;
        if (node is ScalarNode { IsNull: false })
            return Instance(node, key, pool) is { } only ? new SqlStore(only) : null;
        if (context.Table(node, key, Shapes.Store) is not { } fields)
            return null;
        var instance = Instance(fields.Find("instance"), "instance", pool);
        var mirror = Instance(fields.Find("mirror"), "mirror", pool);
        var witness = Instance(fields.Find("witness"), "witness", pool);
        return instance is null ? null : new SqlStore(instance, mirror, witness);
    }

    private SqlInstanceName? Instance(Node? node, string key, Fqdn? pool)
    {
        if (node is null || context.Values.Parse(node, key, text => new SqlInstanceName(text)) is not { } name)
            return null;
        context.Sources.Add(SourceKind.SqlMention, name, node.Place);
        context.Sources.Add(SourceKind.SqlMention, name, node.Place, pool);
        return name;
    }

    private ComplianceSettings? Compliance(Fields fields, Fqdn? pool)
    {
        var enabled = fields.Truth("enabled") ?? true;
        var store = Store(fields, "store", pool);
        var backupStore = Store(fields, "backupStore", pool);
        TimeSpan? interval = fields.Find("runInterval") is { } node ? context.Values.Duration(node, "runInterval") : null;
        var directory = fields.Parse("adapterOutputDirectory", text => new StorePath(text));
        var adapter = fields.Text("adapterType");
        var addRoom = fields.Truth("addChatRoomDetails") ?? false;
        var addUser = fields.Truth("addUserDetails") ?? false;
        return context.Problems.Try(
            fields.PlaceOf("runInterval"),
            () => new ComplianceSettings(enabled, store, backupStore, interval, directory, adapter, addRoom, addUser));
    }

    private LegacyPool? LegacyPool(Fields fields, Fqdn? fqdn, Fqdn? pool)
    {
        context.Sources.Add(SourceKind.LegacyPool, fqdn, fields.PlaceOf("fqdn"), pool);
        var product = fields.Choice<LegacyProduct>("product");
        var forest = fields.Parse("forest", text => new DomainName(text));
        return fqdn is null || product is null ? null : new LegacyPool(fqdn, product.Value, forest);
    }

    private static UserCounts Users(Fields fields) =>
        new(fields.Number("concurrent", 0, int.MaxValue), fields.Number("provisioned", 0, int.MaxValue));
}
