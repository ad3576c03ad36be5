using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.Internal;
using PersistentChat.Keys.Comparing;
using PersistentChat.Keys.Reading;
using PersistentChat.Sources;

namespace PersistentChat.Keys;

/// <summary>What a chat pool states.</summary>
internal sealed class ChatPoolKeys : ObjectKeys<ChatPool>
{
    public static readonly ChatPoolKeys Table = new();

    public static readonly Key<ChatPool> FileStore = Table["fileStore"];

    public static readonly Key<ChatPool> Categories = Table["categories"];

    public static readonly Key<ChatPool> NextHop = Table["nextHop"];

    public static readonly Key<ChatPool> ContentStore = Table["contentStore"];

    public static readonly Key<ChatPool> BackupContentStore = Table["backupContentStore"];

    public static readonly Key<ChatPool> LogShippingShare = Table["logShippingShare"];

    public static readonly Key<ChatPool> Compliance = Table["compliance"];

    public static readonly Key<ChatPool> DefaultForSites = Table["defaultForSites"];

    public static readonly Key<ChatPool> DisplayName = Table["displayName"];

    public static readonly Key<ChatPool> Unknown = Table["unknown"];

    public static readonly Key<ChatPool> MigratedFrom = Table["migratedFrom"];

    public static readonly Key<ChatPool> SipPort = Table["sipPort"];

    public static readonly Key<ChatPool> PoolPort = Table["poolPort"];

    public static readonly Key<ChatPool> AddIns = Table["addIns"];

    // What stands in a pool is found there, so the pool must be known first.
    private static Kind<Fqdn> PoolName => new LocatedKind<Fqdn>(Kinds.ChatPool, (context, fqdn, _) => context.Pool = fqdn);

    private static Kind<SqlStore> Store => new StoreKind();

    private static Kind<string> Title => new NameKind(StringComparer.Ordinal, (names, name) => names.Title(name));

    private static Kind<string> Contact => new NameKind(StringComparer.Ordinal, (names, text) => names.Name(text), most: ChatPool.LongestContact);

    private static Kind<IReadOnlyList<ChatServer>> Servers
    {
        get
        {
            var server = new ShortKind<ChatServer>(ChatServerKeys.Table, onOneLine: true);
            return new ListKind<ChatServer>(server, server.AreShort).Distinct(item => item.Fqdn, TopologyError.ServerAlreadyInPool);
        }
    }

    private ChatPoolKeys() : base("chatPool", () => new ChatPool(), pool => pool with { },
    [
        Required("fqdn", PoolName, pool => pool.Fqdn, (pool, fqdn) => pool.Fqdn = fqdn).Fixed(Consequences.PoolFqdnFixed).StatedBy(Coverage.Exported),
        Optional("displayName", Title, pool => pool.DisplayName, (pool, name) => pool.DisplayName = name!)
            .ImpliedBy(pool => pool.Fqdn.ToString()).ComparedBy(ChatPoolChanges.CompareNames).StatedBy(Coverage.SavedServices)
            .Shown(KeyGroup.Apart),
        Optional("type", Kinds.Choice<ChatPoolType>(), pool => pool.PoolType, (pool, type) => pool.PoolType = type)
            .AlwaysWritten().Fixed(Consequences.PoolTypeFixed).ComparedBy(ChatPoolChanges.CompareTypes).StatedBy(Coverage.Exported)
            .Shown(KeyGroup.Identity, label: "PoolType"),
        Optional("site", Kinds.Site, pool => pool.Site, (pool, site) => pool.Site = site)
            .ComparedBy(ChatPoolChanges.CompareSites).StatedBy(Coverage.Exported).Shown(KeyGroup.Identity, Absence.Undeclared),
        Required("nextHop", Kinds.FrontEndPool, pool => pool.NextHop, (pool, fqdn) => pool.NextHop = fqdn)
            .Follows(Consequences.NextHop).StatedBy(Coverage.SavedServices),
        Optional("sipPort", Kinds.Port, pool => pool.SipPort, (pool, port) => pool.SipPort = port)
            .Follows(Consequences.SipPort).StatedBy(Coverage.Exported).Shown(KeyGroup.Ports),
        Optional("poolPort", Kinds.Port, pool => pool.PoolPort, (pool, port) => pool.PoolPort = port).Shown(KeyGroup.Ports),
        Optional("defaultForSites", Kinds.Line(Kinds.Site), pool => pool.DefaultForSites, (pool, sites) => pool.DefaultForSites = sites!)
            .Follows(Consequences.DefaultForSites, Consequences.DefaultForSites).Shown(KeyGroup.Identity, Absence.None),
        // Compared after the pool itself, as objects of their own.
        Optional("servers", Servers, pool => pool.Servers, (pool, servers) => pool.Servers = servers!)
            .LeftOutWhen(pool => pool.IsItsOwnServer).NotCompared().StatedBy(Coverage.Exported).Shown(KeyGroup.Apart),
        Required("contentStore", Store, pool => pool.ContentStore, (pool, store) => pool.ContentStore = store)
            .Follows(Consequences.ContentStoreMoved).Shown(KeyGroup.Stores, Absence.None),
        Optional("backupContentStore", Store, pool => pool.BackupContentStore, (pool, store) => pool.BackupContentStore = store)
            .Follows(Consequences.BackupStoreSet, Consequences.BackupStoreRemoved).Shown(KeyGroup.Stores, Absence.None),
        Optional(
            "compliance", new TableKind<ComplianceSettings>(ComplianceKeys.Table), pool => pool.Compliance,
            (pool, compliance) => pool.Compliance = compliance!),
        Optional("logShippingShare", Kinds.Path, pool => pool.LogShippingShare, (pool, path) => pool.LogShippingShare = path)
            .Follows(Consequences.LogShippingShareSet).Shown(KeyGroup.Stores, Absence.None),
        Optional("fileStore", Kinds.Path, pool => pool.FileStore, (pool, path) => pool.FileStore = path)
            .Follows(Consequences.FileStoreSet, Consequences.FileStoreRemoved).StatedBy(Coverage.Exported).Shown(KeyGroup.Files, Absence.None),
        Optional("users", new TableKind<UserCounts>(UserKeys.Table, onOneLine: true), pool => pool.Users, (pool, users) => pool.Users = users!),
        Optional("contact", Contact, pool => pool.Contact, (pool, contact) => pool.Contact = contact).Shown(how => how with { InRunbooks = true }),
        Optional("rooms", new TableKind<RoomCounts>(RoomKeys.Table, onOneLine: true), pool => pool.Rooms, (pool, rooms) => pool.Rooms = rooms!),
        Optional(
            "categories", Kinds.Lines(new TableKind<ChatCategory>(CategoryKeys.Table)), pool => pool.StatedCategories,
            (pool, categories) => pool.StatedCategories = categories)
            .ComparedBy((changes, before, after) => changes.Items("categories", before.StatedCategories, after.StatedCategories, RoomTexts.Key, RoomTexts.Text))
            .Shown(KeyGroup.Apart, Absence.Undeclared),
        Optional("addIns", Kinds.Lines(new TableKind<ChatAddIn>(AddInKeys.Table)), pool => pool.StatedAddIns,
            (pool, addIns) => pool.StatedAddIns = addIns)
            .ComparedBy((changes, before, after) => changes.Items("addIns", before.StatedAddIns, after.StatedAddIns, RoomTexts.Key, RoomTexts.Text))
            .Shown(KeyGroup.Apart, Absence.Undeclared),
        Optional(
            "migratedFrom", new ObjectsKind<LegacyPool, Fqdn>(LegacyPoolKeys.Table, legacy => legacy.Fqdn), pool => pool.MigratedFrom,
            (pool, legacy) => pool.MigratedFrom = legacy!).ComparedBy(ChatPoolChanges.ComparePredecessors)
            .Shown(KeyGroup.Predecessors),
        Optional("unknown", Kinds.Words<UnknownFact>(), pool => pool.Unknown, (pool, facts) => pool.Unknown = facts!)
            .Shown(KeyGroup.Predecessors),
    ])
    {
    }

    protected override void Begin(BindingContext context) => context.Pool = null;

    protected override void Complete(ChatPool item) => item.Complete();

    /// <summary>What a document states is known, also where it states what holds without it: an empty list, a usual port.</summary>
    protected override bool Complete(ChatPool item, Fields fields, BindingContext context)
    {
        Complete(item);
        if (item.Unknown.Count > 0 && item.Unknown.Any(IsStatedAsUsual))
            item.Unknown = ValueList.Of(item.Unknown.Where(fact => !IsStatedAsUsual(fact)));
        return true;

        bool IsStatedAsUsual(UnknownFact fact) =>
            All.Any(key => UnknownKeys.WordLeavingOpen(key) == fact && key.IsLeftOut(item) && fields.Find(key.Name) is not null);
    }

    /// <summary>What holds without being stated would be known if it were.</summary>
    protected override bool MayBeStated(Key<ChatPool> key, ChatPool item) =>
        item.Unknown.Count == 0 || !key.IsLeftOut(item) || UnknownKeys.WordLeavingOpen(key) is not { } word || !item.IsUnknown(word);

    /// <summary>What a pool calls unknown is neither there nor not; of compliance, what would say that it is off, or has no store.</summary>
    protected override IEnumerable<ShownValue> Shown(Key<ChatPool> key, ChatPool item, bool atPrompt)
    {
        var shown = base.Shown(key, item, atPrompt);
        if (item.Unknown.Count == 0 || !key.IsLeftOut(item) || UnknownKeys.WordLeavingOpen(key) is not { } word || !item.IsUnknown(word))
            return shown;
        return shown.Select(value => key.Table is null || value.How.Otherwise is not null || value.How.Absence == Absence.None ? value.AsUnknown : value);
    }

    protected override void Found(ChatPool item, Location location, BindingContext context) => context.Sources.Add(SourceKind.ChatPool, item.Fqdn, location);
}
