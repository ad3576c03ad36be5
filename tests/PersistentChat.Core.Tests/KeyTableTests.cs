using FsCheck.Fluent;
using PersistentChat.Keys;
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
}
