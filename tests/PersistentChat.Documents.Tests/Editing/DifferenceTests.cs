using FsCheck.Xunit;
using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Editing;

/// <summary>How many lines a change is, however a person laid out the file. What goes by a name is said where the name is given, and left out here.</summary>
[Properties(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 500)]
public class DifferenceTests
{
    private const string Contact = "Messaging team 2";

    [Property]
    public void A_changed_property_is_the_line_of_its_value(Topology topology, int seed)
    {
        var before = WithContacts(topology);
        if (Layout(before, seed) is not { } text || before.ChatPools.Count == 0)
            return;
        var index = new Random(seed).Next(before.ChatPools.Count);
        var (removed, added, edited) = Difference(text, before, before.ReplaceUnchecked(before.ChatPools[index].With(it => it.Contact = Contact)));
        var (source, _, pool) = Pool(text, index);
        var value = pool.Entries.Single(entry => entry.Key!.Text == "contact").Value;
        // A text over several lines becomes one.
        Is(source.LineOf(value.End) - source.LineOf(value.Start) + 1 == removed.Length && added.Length == 1, removed, added, text);
        Is(edited.Contains(Contact, StringComparison.Ordinal), removed, added, text);
    }

    [Property]
    public void An_added_property_is_one_line(Topology topology, int seed)
    {
        var before = topology with { ChatPools = ValueList.Of<ChatPool>([.. topology.ChatPools.Select(pool => pool.With(it => it.Contact = null))]) };
        if (Layout(before, seed) is not { } text || before.ChatPools.Count == 0)
            return;
        var index = new Random(seed).Next(before.ChatPools.Count);
        var (removed, added, _) = Difference(text, before, before.ReplaceUnchecked(before.ChatPools[index].With(it => it.Contact = Contact)));
        IsOneMore(Pool(text, index).Pool, removed, added, text);
    }

    [Property]
    public void A_pool_that_is_removed_takes_its_own_lines(Topology topology, int seed)
    {
        if (Layout(topology, seed) is not { } text || topology.ChatPools.Count < 2)
            return;
        var index = new Random(seed).Next(topology.ChatPools.Count);
        var after = topology with { ChatPools = ValueList.Without(topology.ChatPools, topology.ChatPools[index]) };
        var (removed, added, edited) = Difference(text, topology, after);
        var (source, list, _) = Pool(text, index);
        var lines = text.Split('\n');
        if (list.IsFlow)
        {
            // The pools around it may share its first and last line, and lend and borrow a comma.
            var first = index == 0 ? source.LineOf(list.Start) : source.LineOf(list.Entries[index - 1].End);
            var last = index + 1 == list.Entries.Count ? source.LineOf(list.End) : source.LineOf(list.Entries[index + 1].Start);
            Is(removed.Length <= last - first + 1 && added.Length <= 2 && removed.All(lines.Take(last).Skip(first - 1).Contains), removed, added, text);
            return;
        }
        var entry = list.Entries[index];
        var own = new BlockLines(source);
        var (start, end) = (source.LineOf(own.Start(entry)) - 1, own.End(entry) == text.Length ? lines.Length : source.LineOf(own.End(entry)) - 1);
        // Blank lines around a pool go or stay with it.
        if (source.IsFirstOfLine(entry.Start))
            Is(Written(edited.Split('\n')).SequenceEqual(Written(lines.Take(start).Concat(lines.Skip(end)))), removed, added, text);
    }

    [Property]
    public void An_added_server_is_one_line(Topology topology, int seed)
    {
        if (Layout(topology, seed) is not { } text)
            return;
        var index = Enumerable.Range(0, topology.ChatPools.Count).FirstOrDefault(i => topology.ChatPools[i].Servers.Count > 0, -1);
        if (index < 0)
            return;
        var pool = topology.ChatPools[index];
        var servers = pool.Servers.ToList();
        servers.Insert(new Random(seed).Next(servers.Count + 1), new ChatServer(new Fqdn("one.more.example")));
        var more = (ChatPool)ChatPoolKeys.Table.Draft(pool);
        more.Servers = ValueList.Of<ChatServer>(servers);
        ChatPoolKeys.Table.Finish(more);
        var (removed, added, _) = Difference(text, topology, topology.ReplaceUnchecked(more));
        if (Pool(text, index).Pool.Entries.SingleOrDefault(entry => entry.Key!.Text == "servers")?.Value is SourceCollection list)
            IsOneMore(list, removed, added, text);
    }

    /// <summary>Whether something that came to a table or list is a line: between brackets a comma may come to that of a neighbour, or all of it.</summary>
    private static void IsOneMore(SourceCollection collection, string[] removed, string[] added, string text) => Is(
        collection.IsFlow ? removed.Length <= 1 && added.Length is 1 or 2 && added.Length - removed.Length <= 1
            : removed.Length == 0 && added.Count(line => !string.IsNullOrWhiteSpace(line)) == 1, removed, added, text);

    private static IEnumerable<string> Written(IEnumerable<string> lines) => lines.Where(line => !string.IsNullOrWhiteSpace(line));

    private static Topology WithContacts(Topology topology) =>
        topology with { ChatPools = ValueList.Of<ChatPool>([.. topology.ChatPools.Select(pool => pool.With(it => it.Contact ??= "Nobody"))]) };

    /// <summary>A layout without names; null where there is none.</summary>
    private static string? Layout(Topology topology, int seed) => RandomLayout.Of(topology, seed) is var text && text.Contains('&') ? null : text;

    private static (SourceText Source, SourceCollection List, SourceCollection Pool) Pool(string text, int index)
    {
        var source = SourceReader.Read(text);
        var list = (SourceCollection)((SourceCollection)source.Root).Entries.Single(entry => entry.Key!.Text == "chatPools").Value;
        return (source, list, (SourceCollection)list.Entries[index].Value);
    }

    private static (string[] Removed, string[] Added, string Edited) Difference(string text, Topology before, Topology after)
    {
        var edited = DocumentEdit.Of(text, before, after).Text;
        Assert.Equal(after, TopologyText.Read(edited, "t"));
        var (old, young) = (text.Split('\n'), edited.Split('\n'));
        var first = 0;
        while (first < old.Length && first < young.Length && old[first] == young[first])
            first++;
        var last = 0;
        while (last < old.Length - first && last < young.Length - first && old[^(last + 1)] == young[^(last + 1)])
            last++;
        return ([.. old.Take(old.Length - last).Skip(first)], [.. young.Take(young.Length - last).Skip(first)], edited);
    }

    private static void Is(bool isSo, string[] removed, string[] added, string text)
    {
        if (!isSo)
            Assert.Fail($"-{string.Join("\n-", removed)}\n+{string.Join("\n+", added)}\nin:\n{text}");
    }
}
