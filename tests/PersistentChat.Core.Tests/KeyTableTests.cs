using FsCheck.Fluent;
using PersistentChat.Keys;
using PersistentChat.Keys.Reading;
using PersistentChat.Rules.Policies;
using PersistentChat.Sources;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests;

public class KeyTableTests
{
    public static TheoryData<string> Tables => [.. All.Select(table => table.Name)];

    private static IEnumerable<KeyTable> All => new KeyTable[] { TopologyKeys.Table, PolicyDocumentKeys.Table, BaselineKeys.Table }
        .SelectMany(table => table.WithNested()).Distinct();

    /// <summary>Whoever enters a key twice, or copies an entry, mixes up its accessors.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_key_reads_what_it_sets_and_leaves_the_others_alone(string name)
    {
        var table = All.Single(table => table.Name == name);
        foreach (var key in table.Keys)
        {
            var value = Gen.Sample(new KeyGenerator([new Site("Redmond")]).Value(key), 20).First(value => value is not null);
            var item = table.Draft();
            var before = table.Keys.Select(other => other.Get(item)).ToArray();
            key.Set(item, value);
            Assert.Equal(value, key.Get(item));
            Assert.Equal(before.Where((_, i) => table.Keys[i] != key), table.Keys.Where(other => other != key).Select(other => other.Get(item)));
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_copy_is_equal_and_another_object(string name)
    {
        var table = All.Single(table => table.Name == name);
        var item = Gen.Sample(new KeyGenerator([new Site("Redmond")]).Object(table), 1).Single();
        Assert.NotSame(item, table.Draft(item));
        Assert.Equal(table.Keys.Select(key => key.Get(item)), table.Keys.Select(key => key.Get(table.Draft(item))));
    }

    [Fact]
    public void Of_a_topology_itself_a_report_shows_only_what_all_objects_have()
    {
        var topology = new Topology("Contoso").With(it => it.Labels = Labels.Parse("environment=test"));
        Assert.Equal(new[] { "environment: test" }, Assert.Single(TopologyKeys.Table.Shown(topology)).Value);
        Assert.Contains(TopologyKeys.Table.Shown(topology, atPrompt: true), shown => "Contoso".Equals(shown.Value?.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Conventions_of_names_are_put_in_order_and_cannot_all_be_missing()
    {
        var policy = new NamingPolicy();
        Sample.Refused(TopologyError.NameMissing, () => HouseTables.Naming.Finish(policy));
        policy.Set(NamingTarget.Site, [new NamePattern("s*")]);
        policy.Set(NamingTarget.ChatPool, [new NamePattern("c*")]);
        HouseTables.Naming.Finish(policy);
        Assert.Equal([NamingTarget.ChatPool, NamingTarget.Site], policy.Conventions.Select(convention => convention.Kind));
    }

    [Fact]
    public void What_has_no_name_takes_no_place_of_what_needs_none()
    {
        var recorder = new SourceRecorder("t");
        recorder.Add(SourceKind.Directory, name: null, new Location(5, 1));
        recorder.Add(SourceKind.Directory, new Location(7, 3));
        recorder.Add(SourceKind.ChatPool, new Fqdn("a.b"), new Location(9, 1));
        recorder.Add(SourceKind.LegacyPool, new Fqdn("c.d"), new Location(11, 1), new Fqdn("a.b"));
        var map = recorder.ToMap();
        Assert.Equal(new SourceLocation("t", 7, 3), map.Find(ActiveDirectory.Unknown, []));
        Assert.Equal(new SourceLocation("t", 11, 1), map.Find(new LegacyPool(new Fqdn("c.d"), LegacyProduct.GroupChat2010, null), [new Fqdn("a.b")]));
        Assert.Null(map.Find(new LegacyPool(new Fqdn("c.d"), LegacyProduct.GroupChat2010, null), []));
    }
}
