using System;
using System.Collections.Generic;
using PersistentChat.Changes;
using PersistentChat.Keys.Comparing;
using PersistentChat.Keys.Reading;
using PersistentChat.Sources;

namespace PersistentChat.Keys;

/// <summary>What a server of a chat pool states.</summary>
internal sealed class ChatServerKeys : ObjectKeys<ChatServer>
{
    public static readonly ChatServerKeys Table = new();

    public static readonly Key<ChatServer> DataCenter = Table["dataCenter"];

    public static readonly Key<ChatServer> State = Table["state"];

    private ChatServerKeys() : base("chatServer", () => new ChatServer(), server => server with { },
    [
        Required("fqdn", Kinds.Computer, server => server.Fqdn, (server, fqdn) => server.Fqdn = fqdn),
        Optional("state", Kinds.Choice<StatedState>(), server => server.Stated, (server, state) => server.Stated = state)
            .ComparedBy(ChatPoolChanges.CompareStates),
        Optional("dataCenter", Kinds.DataCenter, server => server.DataCenter, (server, name) => server.DataCenter = name)
            .Shown(KeyGroup.Identity, Absence.Undeclared),
    ])
    {
    }

    protected override void Found(ChatServer item, Location location, BindingContext context) =>
        context.Sources.Add(SourceKind.ChatServer, item.Fqdn, location, context.Pool);
}

/// <summary>What an SQL store states.</summary>
internal sealed class StoreKeys : KeyTable<SqlStore>
{
    public static readonly StoreKeys Table = new();

    private StoreKeys() : base("store", () => new SqlStore(), store => store with { },
    [
        Required("instance", InstanceName, store => store.Instance, (store, name) => store.Instance = name).StatedBy(Coverage.SavedServices),
        Optional("mirror", InstanceName, store => store.Mirror, (store, name) => store.Mirror = name)
            .Follows(Consequences.MirrorSet, Consequences.MirrorRemoved).StatedBy(Coverage.SavedServices),
        Optional("witness", InstanceName, store => store.Witness, (store, name) => store.Witness = name)
            .Follows(Consequences.WitnessSet, Consequences.WitnessRemoved).StatedBy(Coverage.Perhaps),
    ])
    {
    }

    /// <summary>The principal.</summary>
    public static Key<SqlStore> Instance => Table.All[0];

    public static Key<SqlStore> Mirror => Table.All[1];

    /// <summary>The witness.</summary>
    public static Key<SqlStore> Witness => Table.All[2];

    /// <summary>Mirror and witness.</summary>
    public static IReadOnlyList<Key<SqlStore>> Partners { get; } = [Table.All[1], Table.All[2]];

    private static Kind<SqlInstanceName> InstanceName => new LocatedKind<SqlInstanceName>(Kinds.Instance, (context, name, location) =>
    {
        context.Sources.Add(SourceKind.SqlMention, name, location);
        context.Sources.Add(SourceKind.SqlMention, name, location, context.Pool);
    });
}

/// <summary>What a chat pool states about compliance.</summary>
internal sealed class ComplianceKeys : KeyTable<ComplianceSettings>
{
    public static readonly ComplianceKeys Table = new();

    public static readonly Key<ComplianceSettings> AdapterOutputDirectory = Table["adapterOutputDirectory"];

    public static readonly Key<ComplianceSettings> AdapterType = Table["adapterType"];

    public static readonly Key<ComplianceSettings> Enabled = Table["enabled"];

    public static readonly Key<ComplianceSettings> Store = Table["store"];

    public static readonly Key<ComplianceSettings> BackupStore = Table["backupStore"];

    public static readonly Key<ComplianceSettings> AddChatRoomDetails = Table["addChatRoomDetails"];

    public static readonly Key<ComplianceSettings> AddUserDetails = Table["addUserDetails"];

    private static Kind<SqlStore> Instances => new StoreKind();

    private static Kind<TimeSpan?> Interval => new DurationKind(ComplianceSettings.Checked);

    private static Kind<string> Adapter => new NameKind(StringComparer.OrdinalIgnoreCase, (names, type) => names.Adapter(type));

    // A table that says nothing about it turns compliance on.
    private ComplianceKeys() : base("compliance", () => new ComplianceSettings(true), compliance => compliance with { },
    [
        Optional("enabled", Kinds.Boolean, compliance => compliance.Enabled, (compliance, enabled) => compliance.Enabled = enabled)
            .AlwaysWritten().Follows(after => after.Enabled ? Consequences.ComplianceOn : Consequences.ComplianceOff).StatedBy(Coverage.SavedServices)
            .Shown(how => how with { Group = KeyGroup.Compliance, Label = "Compliance", Word = "Compliance_On", Otherwise = "Compliance_Off" }),
        Optional("store", Instances, compliance => compliance.Store, (compliance, store) => compliance.Store = store)
            .Follows(after => after.Enabled ? Consequences.ComplianceStoreMoved : null)
            .Shown(KeyGroup.Compliance, Absence.None, "ComplianceStore"),
        Optional("backupStore", Instances, compliance => compliance.BackupStore, (compliance, store) => compliance.BackupStore = store)
            .Follows(after => after.Enabled ? Consequences.BackupComplianceStoreSet : null)
            .Shown(KeyGroup.Compliance, Absence.None, "BackupComplianceStore"),
        Optional("runInterval", Interval, compliance => compliance.RunInterval, (compliance, interval) => compliance.RunInterval = interval)
            .Follows(Consequences.ComplianceConfigured).Shown(KeyGroup.Compliance, Absence.Undeclared),
        Optional(
            "adapterOutputDirectory", Kinds.Path, compliance => compliance.AdapterOutputDirectory,
            (compliance, path) => compliance.AdapterOutputDirectory = path).Follows(Consequences.ComplianceConfigured)
            .Shown(KeyGroup.Compliance, Absence.Undeclared),
        Optional("adapterType", Adapter, compliance => compliance.AdapterType, (compliance, type) => compliance.AdapterType = type)
            .Follows(Consequences.ComplianceConfigured, Consequences.ComplianceConfigured).Shown(KeyGroup.Compliance, label: "Compliance_Adapter"),
        Optional(
            "addChatRoomDetails", Kinds.Boolean, compliance => compliance.AddChatRoomDetails,
            (compliance, isAdded) => compliance.AddChatRoomDetails = isAdded).Follows(Consequences.ComplianceConfigured)
            .WrittenWhen(compliance => compliance.StatedRoomDetails == false)
            .Shown(KeyGroup.Compliance, label: "Compliance_Details", word: "Compliance_RoomDetails"),
        Optional(
            "addUserDetails", Kinds.Boolean, compliance => compliance.AddUserDetails,
            (compliance, isAdded) => compliance.AddUserDetails = isAdded).Follows(Consequences.ComplianceConfigured)
            .WrittenWhen(compliance => compliance.StatedUserDetails == false)
            .Shown(KeyGroup.Compliance, label: "Compliance_Details", word: "Compliance_UserDetails"),
    ])
    {
    }

    /// <summary>What holds without being stated would be known if it were.</summary>
    protected override bool MayBeStated(Key<ComplianceSettings> key, ComplianceSettings item) =>
        !item.IsPartlyUnknown || !key.IsLeftOut(item) || UnknownKeys.WordOf(key) != UnknownFact.ComplianceSettings;

    /// <summary>How compliance is configured means nothing where it is off.</summary>
    protected override bool IsShown(ComplianceSettings item, Key<ComplianceSettings> key) => item.Enabled || key == First;
}

/// <summary>How many users a chat pool is planned for.</summary>
internal sealed class UserKeys : KeyTable<UserCounts>
{
    public static readonly UserKeys Table = new();

    public static readonly Key<UserCounts> Concurrent = Table["concurrent"];

    public static readonly Key<UserCounts> Provisioned = Table["provisioned"];

    private UserKeys() : base("users", () => new UserCounts(null, null), users => users with { },
    [
        Optional("concurrent", Kinds.Count, users => users.Concurrent, (users, number) => users.Concurrent = number)
            .Shown(KeyGroup.Users, Absence.Undeclared, "ConcurrentUsers"),
        Optional("provisioned", Kinds.Count, users => users.Provisioned, (users, number) => users.Provisioned = number)
            .Shown(KeyGroup.Users, Absence.Undeclared, "ProvisionedUsers"),
    ])
    {
    }
}

/// <summary>What the rooms of a chat pool hold.</summary>
internal sealed class RoomKeys : KeyTable<RoomCounts>
{
    public static readonly RoomKeys Table = new();

    public static readonly Key<RoomCounts> AccessControlEntries = Table["accessControlEntries"];

    public static readonly Key<RoomCounts> Invitations = Table["invitations"];

    public static readonly Key<RoomCounts> DefaultChatHistory = Table["defaultChatHistory"];

    private RoomKeys() : base("rooms", () => new RoomCounts(), rooms => rooms with { },
    [
        Optional("accessControlEntries", Kinds.Count, rooms => rooms.AccessControlEntries, (rooms, number) => rooms.AccessControlEntries = number)
            .Shown(KeyGroup.Rooms, label: "Rooms_AccessControlEntries"),
        Optional("invitations", Kinds.Count, rooms => rooms.Invitations, (rooms, number) => rooms.Invitations = number)
            .Shown(KeyGroup.Rooms, label: "Rooms_Invitations"),
        Optional("defaultChatHistory", Kinds.Count, rooms => rooms.DefaultChatHistory, (rooms, number) => rooms.DefaultChatHistory = number)
            .Shown(KeyGroup.Rooms, label: "Rooms_DefaultChatHistory"),
    ])
    {
    }
}

/// <summary>What a category states. Names that occur twice are for the rules to judge.</summary>
internal sealed class CategoryKeys : KeyTable<ChatCategory>
{
    public static readonly CategoryKeys Table = new();

    public static readonly Key<ChatCategory> Rooms = Table["rooms"];

    private static Kind<string> Description =>
        new NameKind(StringComparer.Ordinal, (names, text) => SizedNames.Name(names, text, Limits.RoomDescriptionLength));

    private static Kind<IReadOnlyList<string>> RoomNames => Kinds.Lines(new LocatedKind<string>(
        SizedNames.Kind(Limits.RoomNameLength),
        (context, room, location) => context.Sources.Add(SourceKind.Room, RoomOrAddIn.KeyOf(room), location, context.Pool)));

    private CategoryKeys() : base("category", () => new ChatCategory(), category => category with { },
    [
        Required("name", SizedNames.Kind(Limits.RoomNameLength), category => category.Name, (category, name) => category.Name = name)
            .Shown(KeyGroup.Identity, label: "Column_Category"),
        Optional("description", Description, category => category.Description, (category, text) => category.Description = text)
            .Shown(KeyGroup.Identity, Absence.Undeclared, "Column_Description"),
        Optional("rooms", RoomNames, category => category.Rooms, (category, rooms) => category.Rooms = rooms)
            .Shown(KeyGroup.Identity, Absence.Undeclared, "Column_Rooms"),
    ])
    {
    }

    protected override void Found(ChatCategory item, Location location, BindingContext context) =>
        context.Sources.Add(SourceKind.Category, RoomOrAddIn.KeyOf(item.Name), location, context.Pool);
}

/// <summary>What an add-in states.</summary>
internal sealed class AddInKeys : KeyTable<ChatAddIn>
{
    public static readonly AddInKeys Table = new();

    private static Kind<string> Url => new NameKind(StringComparer.Ordinal, SizedNames.Url, isNeeded: true);

    private AddInKeys() : base("addIn", () => new ChatAddIn(), addIn => addIn with { },
    [
        Required("name", SizedNames.Kind(Limits.AddInNameLength), addIn => addIn.Name, (addIn, name) => addIn.Name = name)
            .Shown(KeyGroup.Identity, label: "Column_AddIn"),
        Required("url", Url, addIn => addIn.Url, (addIn, url) => addIn.Url = url).Shown(KeyGroup.Identity, label: "Column_Address"),
    ])
    {
    }

    protected override void Found(ChatAddIn item, Location location, BindingContext context) =>
        context.Sources.Add(SourceKind.AddIn, RoomOrAddIn.KeyOf(item.Name), location, context.Pool);
}

/// <summary>What is stated of a Group Chat pool.</summary>
internal sealed class LegacyPoolKeys : KeyTable<LegacyPool>
{
    public static readonly LegacyPoolKeys Table = new();

    public static readonly Key<LegacyPool> Forest = Table["forest"];

    private LegacyPoolKeys() : base("legacyPool", () => new LegacyPool(), pool => pool with { },
    [
        Required("fqdn", Kinds.LegacyPool, pool => pool.Fqdn, (pool, fqdn) => pool.Fqdn = fqdn),
        Required("product", Kinds.Choice<LegacyProduct>(), pool => pool.Product, (pool, product) => pool.Product = product),
        Optional("forest", Kinds.Domain, pool => pool.Forest, (pool, forest) => pool.Forest = forest),
    ])
    {
    }

    protected override void Found(LegacyPool item, Location location, BindingContext context) =>
        context.Sources.Add(SourceKind.LegacyPool, item.Fqdn, location, context.Pool);
}
