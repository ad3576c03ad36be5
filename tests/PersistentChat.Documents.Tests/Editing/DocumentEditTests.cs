using FsCheck.Xunit;
using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Writing;
using PersistentChat.Internal;
using PersistentChat.Renaming;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Editing;

[Properties(Arbitrary = [typeof(TopologyGenerator), typeof(Graft)], MaxTest = 300)]
public class DocumentEditTests
{
    [Property]
    public void What_is_read_afterwards_is_the_topology(Graft graft)
    {
        foreach (var format in Enum.GetValues<DocumentFormat>())
        {
            var edited = DocumentEdit.Of(TopologyText.Write(graft.Before, format), graft.Before, graft.After);
            AssertSays(graft.After, edited.Text, format);
        }
    }

    [Property]
    public void So_it_is_when_nothing_stays(Topology before, Topology after)
    {
        foreach (var format in Enum.GetValues<DocumentFormat>())
        {
            var edited = DocumentEdit.Of(TopologyText.Write(before, format), before, after);
            AssertSays(after, edited.Text, format);
        }
    }

    [Property(MaxTest = 500)]
    public void However_a_person_laid_it_out(Graft graft)
    {
        var text = RandomLayout.Of(graft.Before, graft.Seed);
        AssertSays(graft.Before, text, DocumentFormat.Yaml);
        var edited = DocumentEdit.Of(text, graft.Before, graft.After);
        AssertSays(graft.After, edited.Text, DocumentFormat.Yaml, text);
        Assert.Equal(Comments(text).Except(edited.Lost.Select(comment => comment.Text)), Comments(edited.Text));
    }

    [Property]
    public void Also_when_nothing_was_renamed(Graft graft)
    {
        var text = RandomLayout.Of(graft.Before, graft.Seed);
        var edited = DocumentEdit.Of(text, graft.Before, [new ChangedTopology(graft.After, IsRenamed: false)], isWhole: false);
        AssertSays(graft.After, edited.Text, DocumentFormat.Yaml, text);
        Assert.Equal(Comments(text).Except(edited.Lost.Select(comment => comment.Text)), Comments(edited.Text));
    }

    [Property]
    public void Also_where_long_lists_are_left_out(Graft graft)
    {
        var others = Enumerable.Range(1, 12).Select(i => new Computer(new Fqdn($"m{i}.far.example"))).ToArray();
        Computer[] fewer = [.. others.Where((_, i) => (i + graft.Seed) % 9 > 0)];
        var before = graft.Before with { Computers = ValueList.Of<Computer>([.. others, .. graft.Before.Computers]) };
        var after = graft.After with { Computers = ValueList.Of<Computer>([.. fewer, .. graft.After.Computers]) };
        foreach (var text in new[] { TopologyText.Write(before, DocumentFormat.Json), RandomLayout.Of(before, graft.Seed) })
        {
            var edited = DocumentEdit.Of(text, before, after);
            AssertSays(after, edited.Text, text[0] == '{' && text[1] == '\n' ? DocumentFormat.Json : DocumentFormat.Yaml, text);
            Assert.Equal(Comments(text).Except(edited.Lost.Select(comment => comment.Text)), Comments(edited.Text));
        }
    }

    [Property]
    public void Outside_of_what_changes_every_character_stays(Graft graft, int seed)
    {
        var pools = graft.Before.ChatPools;
        if (pools.Count == 0)
            return;
        var text = RandomLayout.Of(graft.Before, graft.Seed);
        var index = new Random(seed).Next(pools.Count);
        var after = graft.Before.ReplaceUnchecked(pools[index].With(it => (it.Contact, it.SipPort) = ("Messaging " + seed, 1 + ((seed & 0xFFFF) % 65_535))));
        var edit = DocumentEdit.Of(text, graft.Before, after);
        var edited = edit.Text;
        AssertSays(after, edited, DocumentFormat.Yaml);
        Assert.Empty(edit.Lost);
        var source = SourceReader.Read(text);
        var list = (SourceCollection)((SourceCollection)source.Root).Entries.Single(entry => entry.Key!.Text == "chatPools").Value;
        // What goes by a name stands where the name is given.
        if (text.Contains('&'))
            return;
        var entry = list.Entries[index];
        // Deeper comments below it are a part of it.
        var end = list.IsFlow ? entry.End : new BlockLines(source).End(entry);
        Assert.StartsWith(text[..entry.Start], edited, StringComparison.Ordinal);
        Assert.EndsWith(text[end..], edited, StringComparison.Ordinal);
    }

    [Property]
    public void Items_that_change_places_take_their_comments_along(Graft graft, int seed)
    {
        var before = graft.Before with { Computers = ValueList.Of<Computer>([.. Enumerable.Range(1, 6).Select(i => new Computer(new Fqdn($"m{i}.far.example"))), .. graft.Before.Computers]) };
        var computers = before.Computers.ToArray();
        new Random(seed).Shuffle(computers);
        var text = RandomLayout.Of(before, graft.Seed);
        var after = before with { Computers = ValueList.Of<Computer>(computers) };
        var edited = DocumentEdit.Of(text, before, after);
        AssertSays(after, edited.Text, DocumentFormat.Yaml);
        var list = Computers(text);
        if (list.IsFlow || text[list.Start..list.End].IndexOfAny(['&', '*']) >= 0)
            return;
        Assert.Empty(edited.Lost);
        Assert.Equal(Comments(text), Comments(edited.Text));
    }

    [Property]
    public void Only_comments_of_what_goes_go_along(Graft graft, int seed)
    {
        var pools = graft.Before.ChatPools;
        var text = RandomLayout.Of(graft.Before, graft.Seed);
        if (pools.Count < 2 || text.Contains('&'))
            return;
        var index = new Random(seed).Next(pools.Count);
        var after = graft.Before with { ChatPools = ValueList.Without(pools, pools[index]) };
        var edit = DocumentEdit.Of(text, graft.Before, after);
        AssertSays(after, edit.Text, DocumentFormat.Yaml);
        var source = SourceReader.Read(text);
        var list = (SourceCollection)((SourceCollection)source.Root).Entries.Single(entry => entry.Key!.Text == "chatPools").Value;
        var entry = list.Entries[index];
        var lines = new BlockLines(source);
        var start = list.IsFlow ? Math.Min(lines.Start(entry), new FlowLines(source, list).LinesStart(index)) : lines.Start(entry);
        var own = source.CommentsIn(start, lines.End(entry)).Select(source.TextOf);
        Assert.Empty(edit.Lost.Select(comment => comment.Text).Except(own));
    }

    private static SourceCollection Computers(string text) =>
        (SourceCollection)((SourceCollection)SourceReader.Read(text).Root).Entries.Single(entry => entry.Key!.Text == "computers").Value;

    [Property]
    public void Where_nothing_changed_the_text_stays(Topology topology)
    {
        foreach (var format in Enum.GetValues<DocumentFormat>())
        {
            var text = TopologyText.Write(topology, format);
            Assert.Equal(text, DocumentEdit.Of(text, topology, TopologyText.Read(text, "t")).Text);
        }
    }

    private static IEnumerable<string> Comments(string text) => [.. SourceReader.Read(text).Comments
        .Select(comment => text[comment.Start..comment.End].Trim()).Order(StringComparer.Ordinal)];

    private static string FirstDifference(string expected, string actual)
    {
        var (one, other) = (expected.Split('\n'), actual.Split('\n'));
        var i = 0;
        while (i < one.Length && i < other.Length && one[i] == other[i])
            i++;
        return string.Join('\n', one.Skip(i - 4).Take(7)) + "\nbecame\n" + string.Join('\n', other.Skip(i - 4).Take(7));
    }

    private static void AssertSays(Topology topology, string text, DocumentFormat format, string before = "")
    {
        Topology again;
        try
        {
            again = TopologyText.Read(text, "t");
        }
        catch (TopologyException failure)
        {
            throw new InvalidOperationException(failure.Message + "\n" + text + "\nbefore:\n" + before, failure);
        }
        if (!topology.Equals(again))
            Assert.Fail("Reads differently: " + FirstDifference(TopologyText.Write(topology, format), TopologyText.Write(again, format)) + "\nin:\n" + text + "\nbefore:\n" + before);
        if (format == DocumentFormat.Json)
            System.Text.Json.JsonDocument.Parse(text).Dispose();
    }
}
