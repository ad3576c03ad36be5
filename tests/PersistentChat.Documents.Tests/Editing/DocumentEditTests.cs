using FsCheck.Xunit;
using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Writing;
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
        try
        {
            AssertSays(graft.After, edited.Text, DocumentFormat.Yaml);
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException(failure.Message + "\nbefore:\n" + text, failure);
        }
        Assert.Equal(Comments(text).Except(edited.Lost.Select(comment => comment.Text)), Comments(edited.Text));
    }

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

    private static void AssertSays(Topology topology, string text, DocumentFormat format)
    {
        Topology again;
        try
        {
            again = TopologyText.Read(text, "t");
        }
        catch (TopologyException failure)
        {
            throw new InvalidOperationException(failure.Message + "\n" + text, failure);
        }
        if (!topology.Equals(again))
            Assert.Fail("Reads differently: " + FirstDifference(TopologyText.Write(topology, format), TopologyText.Write(again, format)) + "\nin:\n" + text);
        if (format == DocumentFormat.Json)
            System.Text.Json.JsonDocument.Parse(text).Dispose();
    }
}
