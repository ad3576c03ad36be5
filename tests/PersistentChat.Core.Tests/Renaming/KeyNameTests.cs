using PersistentChat.Keys;
using PersistentChat.NameMaps;

namespace PersistentChat.Tests.Renaming;

/// <summary>Which names are in which key: who renames or protects meets each as what it is.</summary>
public class KeyNameTests
{
    /// <summary>Every key of a topology that holds a text or a name, with what it names; a new key belongs here, too.</summary>
    private static readonly string[] _names =
    [
        "topology.name Topology",
        "directory.domain Domain", "directory.forestRoot Domain", "directory.globalCatalogs Computer", "directory.administrativeComputers Computer",
        "site.name Site",
        "frontEndPool.fqdn FrontEndPool", "frontEndPool.site Site", "frontEndPool.servers Computer", "frontEndPool.backEnd Instance",
        "sqlInstance.name Instance", "sqlInstance.dataCenter DataCenter",
        "computer.fqdn Computer", "computer.domain Domain", "computer.dataCenter DataCenter",
        "chatPool.fqdn ChatPool", "chatPool.displayName Title", "chatPool.site Site", "chatPool.nextHop FrontEndPool", "chatPool.defaultForSites Site",
        "chatPool.logShippingShare Path", "chatPool.fileStore Path", "chatPool.contact Name",
        "chatServer.fqdn Computer", "chatServer.dataCenter DataCenter",
        "store.instance Instance", "store.mirror Instance", "store.witness Instance",
        "compliance.adapterOutputDirectory Path", "compliance.adapterType Adapter",
        "category.name Name", "category.description Name", "category.rooms Name", "addIn.name Name", "addIn.url Text",
        "legacyPool.fqdn LegacyPool", "legacyPool.forest Domain",
        "suppression.rule Rule", "suppression.target Target", "suppression.reason Name", "suppression.approver Name", "suppression.ticket Name",
    ];

    [Fact]
    public void Every_key_that_holds_a_name_says_what_it_names()
    {
        var found = TopologyKeys.Table.WithNested()
            .SelectMany(table => table.Keys.Select(key => (Table: table, Key: key)))
            .Select(item => (Name: item.Table.Name + "." + item.Key.Name, Seen: SeenAs(item.Table, item.Key)))
            .Where(item => item.Seen is not null && !item.Name.EndsWith(".reason", StringComparison.Ordinal) && !IsOfPolicy(item.Name))
            .Select(item => item.Name + " " + item.Seen);
        Assert.Equal(_names.Where(name => !name.StartsWith("suppression.reason", StringComparison.Ordinal)).Order(), found.Order());
    }

    private static bool IsOfPolicy(string name) =>
        new[] { "naming.", "sqlVersions.", "statedRule.", "localText." }.Any(table => name.StartsWith(table, StringComparison.Ordinal));

    /// <summary>The method of the map that a key's value goes through; null for values without names.</summary>
    private static string? SeenAs(KeyTable table, IKey key)
    {
        if (ValueOf(key.Kind, "value") is not { } value)
            return null;
        var owner = table.Draft();
        if (table.Keys[0] != key && ValueOf(table.Keys[0].Kind, "first") is { } first)
            table.Keys[0].Set(owner, first);
        key.Set(owner, value);
        var map = new Recorder();
        key.GetType().GetMethod("Map")!.Invoke(key, [map, owner, table.Draft(owner)]);
        return map.Seen.Count == 0 ? "nothing" : map.Seen.Distinct().Single();
    }

    private static object? ValueOf(IKind kind, string label) => kind.Inner switch
    {
        IListKind list when ValueOf(list.Item, label) is { } item => list.Of([item]),
        { Table: not null } => null,
        { ValueType: var type } => type == typeof(Fqdn) ? new Fqdn(label + ".example")
            : type == typeof(SqlInstanceName) ? new SqlInstanceName(label + @".example\b")
            : type == typeof(DomainName) ? new DomainName(label + ".other")
            : type == typeof(StorePath) ? new StorePath(@"\\a.example\" + label)
            : type == typeof(string) ? "PCT1001"
            : null,
    };

    private sealed class Recorder : NameMap
    {
        public List<string> Seen { get; } = [];

        public override string Topology(string name) => See(name, nameof(Topology));

        public override string Site(string name) => See(name, nameof(Site));

        public override Fqdn Computer(Fqdn fqdn) => See(fqdn, nameof(Computer));

        public override Fqdn FrontEndPool(Fqdn fqdn) => See(fqdn, nameof(FrontEndPool));

        public override Fqdn ChatPool(Fqdn fqdn) => See(fqdn, nameof(ChatPool));

        public override Fqdn LegacyPool(Fqdn fqdn) => See(fqdn, nameof(LegacyPool));

        public override SqlInstanceName Instance(SqlInstanceName name) => See(name, nameof(Instance));

        public override string DataCenter(string name) => See(name, nameof(DataCenter));

        public override DomainName Domain(DomainName domain) => See(domain, nameof(Domain));

        public override StorePath Path(StorePath path) => See(path, nameof(Path));

        public override string Target(string target) => See(target, nameof(Target));

        public override string Rule(string id) => See(id, nameof(Rule));

        public override string Title(string name) => See(name, nameof(Title));

        public override string Adapter(string type) => See(type, nameof(Adapter));

        public override string Name(string name) => See(name, nameof(Name));

        public override string Text(string text) => See(text, nameof(Text));

        private T See<T>(T value, string what)
        {
            Seen.Add(what);
            return value;
        }
    }
}
