using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules;

/// <summary>A kind of object that states facts, or a table inside it.</summary>
internal sealed class FactPlace
{
    private readonly string _prefix;
    private readonly string _table;

    private FactPlace(KeyTable table, string section = "")
    {
        Kind = table.Name;
        Section = section;
        _table = section.Length == 0 ? Kind : section.Split('.').Aggregate(table, (outer, part) => outer.Keys.Single(key => key.Name == part).Kind.Table!).Name;
        _prefix = section.Length == 0 ? "" : section + ".";
    }

    public static FactPlace Directory { get; } = new(DirectoryKeys.Table);

    public static FactPlace Site { get; } = new(SiteKeys.Table);

    public static FactPlace FrontEndPool { get; } = new(FrontEndPoolKeys.Table);

    public static FactPlace SqlInstance { get; } = new(SqlInstanceKeys.Table);

    public static FactPlace Computer { get; } = new(ComputerKeys.Table);

    public static FactPlace Disks { get; } = new(ComputerKeys.Table, "disks");

    public static FactPlace ChatPool { get; } = new(ChatPoolKeys.Table);

    public static FactPlace ChatServer { get; } = new(ChatServerKeys.Table);

    public static FactPlace Users { get; } = new(ChatPoolKeys.Table, "users");

    public static FactPlace Rooms { get; } = new(ChatPoolKeys.Table, "rooms");

    public static FactPlace Compliance { get; } = new(ChatPoolKeys.Table, "compliance");

    public static FactPlace ContentStore { get; } = new(ChatPoolKeys.Table, "contentStore");

    public static FactPlace BackupContentStore { get; } = new(ChatPoolKeys.Table, "backupContentStore");

    public static FactPlace ComplianceStore { get; } = new(ChatPoolKeys.Table, "compliance.store");

    public static FactPlace BackupComplianceStore { get; } = new(ChatPoolKeys.Table, "compliance.backupStore");

    public static FactPlace LegacyPool { get; } = new(LegacyPoolKeys.Table);

    public static FactPlace Category { get; } = new(CategoryKeys.Table);

    private static IReadOnlyList<FactPlace> Stores { get; } = [ContentStore, BackupContentStore, ComplianceStore, BackupComplianceStore];

    private static IReadOnlyList<FactPlace> All { get; } =
        [Directory, Site, FrontEndPool, SqlInstance, Computer, Disks, ChatPool, ChatServer, Users, Rooms, Compliance, LegacyPool, Category];

    /// <summary>The place of facts about objects of a kind, or of a table inside them; null when nobody is asked for such facts.</summary>
    public static FactPlace? Of(string kind, string section = "") => All.FirstOrDefault(place => place.Kind == kind && place.Section == section);

    /// <summary>The place of facts about a store of a chat pool; null for what is none.</summary>
    public static FactPlace? OfStore(string section) => Stores.FirstOrDefault(place => place.Section == section);

    /// <summary>The name of the table of the object's keys.</summary>
    public string Kind { get; }

    /// <summary>The key of the table inside the object; empty for the object itself.</summary>
    public string Section { get; }

    /// <summary>What a key means, in the UI culture of the moment.</summary>
    public string MeaningOf(IKey key) => KeyTexts.Key(_table, key.Name);

    /// <summary>The key as seen from the object.</summary>
    public string PathOf(IKey key) => _prefix + key.Name;
}
