using FsCheck.Xunit;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Writing;
using PersistentChat.Internal;
using PersistentChat.Sources;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Editing;

[Properties(Arbitrary = [typeof(TopologyGenerator), typeof(Graft)], MaxTest = 300)]
public class ReadBackTests
{
    [Property]
    public void What_is_read_of_a_part_is_what_is_read_of_all(Graft graft)
    {
        var (before, after, text) = Long(graft);
        var edited = DocumentEdit.Of(text, before, after).Text;
        var (content, all) = (Reading(text, before).Of(edited, after), TopologyReader.Read(edited, "t", ReadLimits.Default));
        Assert.NotNull(content);
        Assert.Equal(all.Topology, content.Topology);
        Assert.Equal((all.Kind, all.SchemaReference, all.FirstCommentLine), (content.Kind, content.SchemaReference, content.FirstCommentLine));
        Assert.Equal(Places(all.Sources!, after), Places(content.Sources!, after));
    }

    [Property(MaxTest = 1000)]
    public void Whatever_was_done_to_a_text_it_says_what_was_shown(Graft graft, int seed)
    {
        var (before, after, text) = Long(graft);
        var edited = DocumentEdit.Of(text, before, after).Text;
        var random = new Random(seed);
        const string Signs = "{}[],:\"\\ \n-#'&*|>1ax";
        for (var changes = random.Next(1, 3); changes > 0; changes--)
        {
            var place = random.Next(edited.Length);
            edited = edited.Remove(place, random.Next(2)).Insert(place, random.Next(3) == 0 ? "" : Signs[random.Next(Signs.Length)].ToString());
        }
        if (Reading(text, before).Of(edited, after) is not null)
            Assert.Equal(after, TopologyText.Read(edited, "t"));
    }

    [Theory]
    // A value of an item that is not near the change, an item that went, one that came, one that is there twice, other columns, and what swallows items.
    [InlineData("name: S9\n", "name: S8\n")]
    [InlineData("- name: S9\n", "")]
    [InlineData("- name: S9\n", "- name: S9\n- name: X\n")]
    [InlineData("- name: S9\n", "- name: S9\n- name: S9\n")]
    [InlineData("- name: S9\n", " - name: S9\n")]
    [InlineData("- name: S4\n", "- name: \"S4\n")]
    [InlineData("sites:\n", "sites: |\n")]
    [InlineData("sites:\n", "labels:\n")]
    public void What_says_something_else_is_not_shown(string of, string becomes)
    {
        var text = "formatVersion: 1\nname: C\nsites:\n" + string.Concat(Enumerable.Range(1, 20).Select(i => $"- name: S{i}\n"));
        var before = TopologyText.Read(text, "t");
        var after = before with { Sites = ValueList.Of<Site>([.. before.Sites.Select(site => site.Name == "S4" ? new Site("S4") { TimeZone = new TimeZoneId("UTC", "UTC") } : site)]) };
        var edited = DocumentEdit.Of(text, before, after).Text;
        Assert.NotNull(Reading(text, before).Of(edited, after));
        Assert.Null(Reading(text, before).Of(edited.Replace(of, becomes), after));
    }

    private static ReadBack Reading(string text, Topology before) => new("t", text, before, ItemPlaces.Of(text));

    /// <summary>The same with so many computers that most of them are left out.</summary>
    private static (Topology Before, Topology After, string Text) Long(Graft graft)
    {
        var others = Enumerable.Range(1, 12).Select(i => new Computer(new Fqdn($"m{i}.far.example"))).ToArray();
        Computer[] fewer = [.. others.Where((_, i) => (i + graft.Seed) % 9 > 0)];
        var before = graft.Before with { Computers = ValueList.Of<Computer>([.. others, .. graft.Before.Computers]) };
        var after = graft.After with { Computers = ValueList.Of<Computer>([.. fewer, .. graft.After.Computers]) };
        return (before, after, graft.Seed % 3 == 0 ? TopologyText.Write(before, DocumentFormat.Json) : RandomLayout.Of(before, graft.Seed));
    }

    private static IEnumerable<SourceLocation?> Places(SourceMap sources, Topology topology) =>
    [
        .. topology.Computers.Select(computer => sources.Find(SourceKind.Computer, computer.Fqdn)),
        .. topology.ChatPools.Select(pool => sources.Find(SourceKind.ChatPool, pool.Fqdn)),
        .. topology.SqlInstances.Select(instance => sources.Find(SourceKind.SqlInstance, instance.Name)),
        sources.Find(SourceKind.Topology, name: null),
    ];
}
