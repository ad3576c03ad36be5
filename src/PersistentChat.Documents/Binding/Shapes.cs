using System.Collections.Generic;

namespace PersistentChat.Documents.Binding;

/// <summary>Every key of the topology document. Reader, writer and JSON Schema are held in step with this table.</summary>
internal static class Shapes
{
    /// <summary>The key by which a JSON document names its schema.</summary>
    public const string SchemaKey = "$schema";

    public static readonly Shape Topology = new(
        "topology",
        [
            SchemaKey, "formatVersion", "name", "product", "directory", "sites", "frontEndPools", "sqlInstances", "computers", "chatPools",
            "suppressions", "policy",
        ],
        ["formatVersion", "name"]);

    public static readonly Shape Directory = new(
        "directory", ["domain", "forestRoot", "globalCatalogs", "administrativeComputers", "domainFunctionalLevel", "forestFunctionalLevel"]);

    public static readonly Shape Site = new("site", ["name", "timeZone"], ["name"]);

    public static readonly Shape FrontEndPool = new(
        "frontEndPool", ["fqdn", "edition", "site", "product", "serviceVersion", "servers", "backEnd"], ["fqdn", "edition", "site"]);

    public static readonly Shape SqlInstance = new(
        "sqlInstance", ["name", "edition", "version", "databases", "dataCenter", "availabilityGroup", "clusterNodes", "mirroringPort"], ["name"]);

    public static readonly Shape Computer = new(
        "computer",
        [
            "fqdn", "roles", "domain", "dataCenter", "timeZone", "operatingSystem", "operatingSystemEdition", "installation", "processorCores",
            "memoryGB", "networkAdapters", "virtual", "disks",
        ],
        ["fqdn"]);

    public static readonly Shape Disks = new("disks", ["count", "rpm", "freeGB", "ssd"]);

    public static readonly Shape ChatPool = new(
        "chatPool",
        [
            "fqdn", "displayName", "type", "site", "nextHop", "sipPort", "poolPort", "defaultForSites", "servers", "contentStore",
            "backupContentStore", "compliance", "logShippingShare", "fileStore", "users", "rooms",
            "categories", "addIns", "migratedFrom",
        ],
        ["fqdn", "nextHop", "contentStore"]);

    public static readonly Shape ChatServer = new("chatServer", ["fqdn", "state", "dataCenter"], ["fqdn"]);

    public static readonly Shape Store = new("store", ["instance", "mirror", "witness"], ["instance"]);

    public static readonly Shape Compliance = new(
        "compliance", ["enabled", "store", "backupStore", "runInterval", "adapterOutputDirectory", "adapterType", "addChatRoomDetails", "addUserDetails"]);

    public static readonly Shape Users = new("users", ["concurrent", "provisioned"]);

    public static readonly Shape Rooms = new("rooms", ["accessControlEntries", "invitations", "defaultChatHistory"]);

    public static readonly Shape Category = new("category", ["name", "description", "rooms"], ["name"]);

    public static readonly Shape AddIn = new("addIn", ["name", "url"], ["name", "url"]);

    public static readonly Shape LegacyPool = new("legacyPool", ["fqdn", "product", "forest"], ["fqdn", "product"]);

    public static readonly Shape Suppression = new("suppression", ["rule", "target", "reason", "expires"], ["rule", "reason"]);

    public static readonly IReadOnlyList<Shape> All =
    [
        Topology, Directory, Site, FrontEndPool, SqlInstance, Computer, Disks, ChatPool, ChatServer, Store, Compliance, Users, Rooms, Category,
        AddIn, LegacyPool, Suppression,
        .. PolicyShapes.All,
    ];
}
