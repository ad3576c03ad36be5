using System.Text;
using FsCheck.Xunit;

namespace PersistentChat.Documents.Tests;

/// <summary>The first hundred problems of a document are listed, and how many more there are.</summary>
public class ProblemLimitTests
{
    private const string Head = "formatVersion: 1\nname: x\n";

    [Theory]
    [InlineData(2)]
    [InlineData(99)]
    [InlineData(100)]
    public void Up_to_a_hundred_are_listed_one_by_one(int count)
    {
        var thrown = Read(Head + Keys(count));
        Assert.Equal(Enumerable.Range(3, count), thrown.Problems.Select(problem => problem.Position!.Line));
        Assert.StartsWith($"t has {count} errors:", thrown.Message);
    }

    [Theory]
    [InlineData(101, "1", "101")]
    [InlineData(40_000, "39,900", "40,000")]
    public void Of_more_the_first_hundred_and_how_many_more(int count, string more, string all)
    {
        var thrown = Read(Head + Keys(count));
        Assert.Equal(Enumerable.Range(3, 100), thrown.Problems.Take(100).Select(problem => problem.Position!.Line));
        var last = thrown.Problems[100];
        Assert.Equal((101, TopologyError.MoreErrors, null), (thrown.Problems.Count, last.Error, last.Position));
        Assert.Equal($"t: {more} more {(more == "1" ? "error is" : "errors are")} not listed; these are the first 100.", last.Message);
        Assert.StartsWith($"t has {all} errors:", thrown.Message);
        Assert.InRange(thrown.Message.Length, 1, 100_000);
    }

    [Property(MaxTest = 50)]
    public void They_are_the_first_of_the_document_in_whatever_order_its_parts_are_bound(int seed)
    {
        var random = new Random(seed);
        string[] sections = ["sites", "frontEndPools", "sqlInstances", "computers", "chatPools", "suppressions", "globals"];
        var isHeadFirst = random.Next(2) == 0;
        var text = new StringBuilder(isHeadFirst ? Head : "");
        foreach (var section in sections.OrderBy(_ => random.Next()))
        {
            text.Append(section).Append(":\n");
            for (var i = random.Next(80); i >= 0; i--)
                text.Append("- 1\n");
        }
        if (!isHeadFirst)
            text.Append(Head);
        // An item is a number where a table is needed; one section is unknown as a whole.
        var lines = text.ToString().Split('\n');
        var inUnknown = false;
        var wrong = new List<int>();
        for (var i = 0; i < lines.Length; i++)
        {
            inUnknown = lines[i] == "- 1" ? inUnknown : lines[i] == "globals:";
            if (lines[i] == "globals:" || (lines[i] == "- 1" && !inUnknown))
                wrong.Add(i + 1);
        }
        var thrown = Read(text.ToString());
        Assert.Equal(wrong.Take(100), thrown.Problems.Where(problem => problem.Position is not null).Select(problem => problem.Position!.Line));
        Assert.Equal(wrong.Count > 100, thrown.Problems[^1].Error == TopologyError.MoreErrors);
        Assert.StartsWith($"t has {wrong.Count} errors:", thrown.Message);
    }

    [Fact]
    public void A_node_that_many_aliases_name_has_its_problem_once()
    {
        var pools = string.Concat(Enumerable.Range(0, 300).Select(i => $"- {{ fqdn: p{i}.b, nextHop: c.d, contentStore: *s }}\n"));
        var thrown = Read(Head + "suppressions: [&s { nonsense: 1 }]\nchatPools:\n" + pools);
        Assert.True(thrown.Problems.Count is > 1 and < 10, thrown.Message);
        Assert.DoesNotContain(thrown.Problems, problem => problem.Error == TopologyError.MoreErrors);
    }

    [Fact]
    public void A_key_of_megabytes_is_told_by_its_beginning()
    {
        var thrown = Read(Head + "? " + new string('k', 5_000_000) + "\n: 1\nproduct: " + new string('x', 5_000_000) + "\n");
        Assert.Equal([TopologyError.UnknownKey, TopologyError.InvalidValue], thrown.Problems.Select(problem => problem.Error));
        Assert.InRange(thrown.Message.Length, 1_000, 20_000);
    }

    private static TopologyException Read(string text)
    {
        using var scope = new PersistentChat.Tests.CultureScope("en-US");
        var thrown = Assert.Throws<TopologyException>(() => TopologyFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "t"));
        _ = thrown.Message + string.Concat(thrown.Problems.Select(problem => problem.Message));
        return thrown;
    }

    private static string Keys(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"unknown{i}: 1\n"));
}
