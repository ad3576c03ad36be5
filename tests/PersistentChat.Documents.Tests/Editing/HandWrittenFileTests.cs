using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Tests.Editing;

/// <summary>Every file that a person wrote for this project, and what a change and the usual form do to it.</summary>
public class HandWrittenFileTests
{
    private const int Fewest = 300;

    private static readonly Lazy<IReadOnlyList<(string Name, string Text, Topology Topology)>> _files = new(() => [.. Files()]);

    [Fact]
    public void There_are_many() => Assert.True(_files.Value.Count >= Fewest, $"{_files.Value.Count} files");

    [Fact]
    public void Nothing_changes_where_nothing_changed() => All((text, topology) =>
        Assert.Equal(text, DocumentEdit.Of(text, topology, TopologyText.Read(text, "t")).Text));

    [Fact]
    public void A_new_name_is_one_line() => All((text, topology) =>
    {
        var edited = Edited(text, topology, topology.With(it => it.Name = "Tailspin Toys"));
        Assert.Single(Changed(text, edited));
        Assert.Equal(text, Edited(edited, TopologyText.Read(edited, "t"), topology));
    });

    [Fact]
    public void A_contact_of_every_pool_is_one_line_each_or_less_and_goes_without_a_trace() => All((text, topology) =>
    {
        if (topology.ChatPools.Any(pool => pool.Contact is not null))
            return;
        var after = topology with { ChatPools = ValueList.Of(topology.ChatPools.Select(pool => pool.With(it => it.Contact = "Messaging team"))) };
        var edited = Edited(text, topology, after);
        Assert.InRange(Changed(text, edited).Count(), topology.ChatPools.Count == 0 ? 0 : 1, 2 * topology.ChatPools.Count);
        Assert.Equal(text, Edited(edited, after, topology));
    });

    [Fact]
    public void A_pool_that_is_taken_out_takes_nothing_else_along() => All((text, topology) =>
    {
        foreach (var pool in topology.ChatPools)
        {
            var edit = DocumentEdit.Of(text, topology, topology.RemoveChatPool(pool.Fqdn));
            Assert.Equal(topology.RemoveChatPool(pool.Fqdn), TopologyText.Read(edit.Text, "t"));
            Assert.All(Lines(edit.Text), line => Assert.Contains(line, Lines(text)));
            Assert.Equal(Comments(text).Count(), Comments(edit.Text).Count() + edit.Lost.Count);
        }
    });

    [Fact]
    public void The_usual_form_keeps_every_comment() => All((text, topology) =>
    {
        var formatted = FormattedText.Of(text, topology);
        Assert.Equal(topology, TopologyText.Read(formatted, "t"));
        Assert.Equal(Comments(text), Comments(formatted));
        Assert.Equal(formatted, FormattedText.Of(formatted, topology));
    });

    [Fact]
    public void A_file_of_thousands_of_lines_is_as_easy()
    {
        foreach (var (_, text, topology) in _files.Value.Where(file => file.Topology.ChatPools.Count > 0 && !file.Name.EndsWith("broken.yaml", StringComparison.Ordinal)).Take(10))
        {
            var pool = topology.ChatPools[0];
            var lines = new System.Text.StringBuilder(text.TrimEnd()).Append("\nlabels:\n");
            if (topology.Labels.Count > 0)
                continue;
            for (var i = 0; i < 3000; i++)
                lines.Append("  label ").Append(i).Append(": text # note ").Append(i).Append('\n');
            var large = lines.ToString();
            var read = TopologyText.Read(large, "t");
            var edited = Edited(large, read, read.Replace(pool.With(it => it.DisplayName = "The one")));
            Assert.InRange(Changed(large, edited).Count(), 1, 2);
        }
    }

    private static string Edited(string text, Topology before, Topology after)
    {
        var edit = DocumentEdit.Of(text, before, after);
        Assert.Equal(after, TopologyText.Read(edit.Text, "t"));
        Assert.Empty(edit.Lost);
        return edit.Text;
    }

    private static void All(Action<string, Topology> check)
    {
        foreach (var (name, text, topology) in _files.Value.Where(file => !file.Name.EndsWith("broken.yaml", StringComparison.Ordinal)))
            try
            {
                check(text, topology);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException(name + ": " + failure.Message, failure);
            }
    }

    private static IEnumerable<string> Changed(string before, string after)
    {
        var known = Lines(before).ToHashSet();
        return Lines(after).Where(line => !known.Contains(line));
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n');

    private static IEnumerable<string> Comments(string text) => [.. SourceReader.Read(text).Comments
        .Select(comment => text.Substring(comment.Start, comment.End - comment.Start).Trim()).Where(comment => !comment.Contains("$schema=")).Order(StringComparer.Ordinal)];

    private static IEnumerable<(string, string, Topology)> Files()
    {
        foreach (var folder in new[] { "samples", Path.Combine("tests", "fixtures") })
            foreach (var path in Directory.EnumerateFiles(Repository.PathOf(folder), "*.yaml", SearchOption.AllDirectories))
                if (Read(path) is { } read)
                    yield return (path, read.Text, read.Topology);
    }

    private static (string Text, Topology Topology)? Read(string path)
    {
        try
        {
            var text = File.ReadAllText(path);
            return (text, TopologyText.Read(text, path));
        }
        catch (TopologyException)
        {
            return null;
        }
    }
}
