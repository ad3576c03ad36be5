using System.Text;
using PersistentChat.Documents.Decoding;
using PersistentChat.Tests;

namespace PersistentChat.Documents.Tests;

public class LimitTests
{
    private const string Head = "formatVersion: 1\nname: Contoso\n";

    [Fact]
    public void A_file_of_100_MB_is_refused_without_being_read()
    {
        using var stream = new EndlessStream(length: 100_000_000);
        var thrown = Assert.Throws<TopologyException>(() => TopologyFile.Read(stream, "big.yaml"));
        Assert.Equal(TopologyError.DocumentTooLarge, thrown.Error);
        Assert.Contains("64 MiB", thrown.Message);
        Assert.Equal(0, stream.BytesRead);
    }

    [Fact]
    public void A_stream_that_does_not_tell_its_length_is_read_no_further_than_the_limit()
    {
        using var stream = new EndlessStream(length: null);
        var thrown = Assert.Throws<TopologyException>(() => TopologyFile.Read(stream, "pipe", new ReadLimits(maximumBytes: 1_000_000)));
        Assert.Equal(TopologyError.DocumentTooLarge, thrown.Error);
        Assert.InRange(stream.BytesRead, 1_000_001, 1_200_000);
    }

    [Fact]
    public void A_document_as_large_as_the_limit_is_read()
    {
        var bytes = Encoding.UTF8.GetBytes(Head);
        Assert.Equal("Contoso", Read(Head, new ReadLimits(maximumBytes: bytes.Length)).Name);
        Refuses(TopologyError.DocumentTooLarge, Head, new ReadLimits(maximumBytes: bytes.Length - 1));
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("{ a: ", "")]
    [InlineData("- ", "\n  ")]
    public void Nesting_deeper_than_64_levels_is_refused_with_its_place(string level, string before)
    {
        var text = Head + "sites: " + before + string.Concat(Enumerable.Repeat(level, 100_000));
        var thrown = Refuses(TopologyError.DocumentTooDeep, text);
        var start = (before.Length > 0 ? 3 : 8) + (63 * level.Length);
        Assert.Equal((before.Length > 0 ? 4 : 3, start), (thrown.Position!.Line, thrown.Position.Column));
        Assert.Contains("64", thrown.Message);
    }

    [Fact]
    public void Millions_of_tiny_nodes_are_refused_where_they_become_too_many()
    {
        var thrown = Refuses(TopologyError.TooMuchContent, Head + "sites:\n" + string.Concat(Enumerable.Repeat("- a\n", 2_100_000)));
        Assert.InRange(thrown.Position!.Line, 1_999_000, 2_000_010);
    }

    [Fact]
    public void Lines_of_comments_are_refused_where_they_become_too_many()
    {
        var thrown = Refuses(TopologyError.TooMuchContent, Head + string.Concat(Enumerable.Repeat(" #\n", 1_000_001)));
        Assert.Equal((1_000_003, 2), (thrown.Position!.Line, thrown.Position.Column));
        Assert.Equal("Contoso", TopologyText.Read(Head + string.Concat(Enumerable.Repeat("#\n", 100_000)), "x").Name);
    }

    [Theory]
    [InlineData("P")]
    [InlineData("Database")]
    public void A_list_of_millions_of_properties_is_refused_in_bounded_memory(string name)
    {
        var text = "Identity : PersistentChatServer:a.b\n" + string.Concat(Enumerable.Range(0, 2_000_000).Select(number => $"P{number}{name} : x\n"));
        var thrown = Refuses(TopologyError.TooMuchContent, text);
        Assert.InRange(thrown.Position!.Line, 1_999_000, 2_000_010);
    }

    [Fact]
    public void Nesting_of_64_levels_is_a_question_of_keys_only()
    {
        var text = Head + "sites: " + new string('[', 63) + "1" + new string(']', 63);
        Refuses(TopologyError.WrongType, text);
    }

    [Fact]
    public void Aliases_count_with_the_depth_they_unfold_to() =>
        Refuses(TopologyError.DocumentTooDeep, "a: &a [[[[x]]]]\nb: [[[*a]]]", new ReadLimits(maximumDepth: 7));

    [Fact]
    public void Aliases_that_stay_within_the_depth_are_read() =>
        Refuses(TopologyError.UnknownKey, "a: &a [[[[x]]]]\nb: [[[*a]]]", new ReadLimits(maximumDepth: 8));

    [Fact]
    public void Anchors_and_aliases_are_read()
    {
        var topology = Read(Head + "sites:\n- name: &s Redmond\n  timeZone: &z UTC\n- { name: Berlin, timeZone: *z }\n"
            + "chatPools:\n- { fqdn: a.b, nextHop: c.d, contentStore: &i { instance: e.f }, backupContentStore: *i, site: *s }");
        Assert.Equal(topology.Sites[0].TimeZone, topology.Sites[1].TimeZone);
        Assert.Equal(topology.ChatPools[0].ContentStore, topology.ChatPools[0].BackupContentStore);
        Assert.Equal("Redmond", topology.ChatPools[0].Site);
    }

    [Fact]
    public void Aliases_that_unfold_to_billions_are_refused_before_anything_grows()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 40; i++)
            bomb.Append(FormattableString.Invariant($"a{i}: &a{i} [")).AppendJoin(", ", Enumerable.Repeat($"*a{i - 1}", 10)).Append("]\n");
        Allocation.AtMost(4_000_000, () => Assert.Equal(5, Refuses(TopologyError.TooManyAliases, bomb.ToString()).Position!.Line));
    }

    [Fact]
    public void Aliases_are_counted_over_the_whole_document()
    {
        var text = Head + "sites: [{ name: &n R }, { name: &m S }]\nsuppressions: [{ rule: PCT1001, reason: *n }, { rule: PCT1001, reason: *m }]";
        Assert.Equal(2, Read(text, new ReadLimits(maximumAliasNodes: 2)).Suppressions.Count);
        Refuses(TopologyError.TooManyAliases, text, new ReadLimits(maximumAliasNodes: 1));
    }

    [Theory]
    [InlineData("sites: &a [‸*a]")]
    [InlineData("sites: &a [{ name: ‸*a }]")]
    [InlineData("&a sites: &b [&c [‸*b]]")]
    public void An_alias_inside_what_it_names_is_refused(string text) => new Marked(text).Fails(TopologyError.AliasRecursion);

    [Fact]
    public void An_alias_without_an_anchor_is_a_syntax_error() => new Marked("sites: ‸*nowhere").Fails(TopologyError.DocumentSyntax);

    [Theory]
    [InlineData("sites: [{ name: ‸!secret x }]", "!secret")]
    [InlineData("sites: ‸!!python/object:os.system []", "!!python/object:os.system")]
    [InlineData("sites: ‸!<tag:example.com,2000:x> []", "tag:example.com,2000:x")]
    public void A_tag_of_ones_own_is_refused(string text, string tag) =>
        Assert.Contains($"'{tag}'", new Marked(text).Fails(TopologyError.UnsupportedTag)[0].Message);

    [Fact]
    public void The_tags_of_the_core_schema_mean_what_they_say()
    {
        var topology = Read(
            "!!map\nformatVersion: !!int \"1\"\nname: !!str null\nproduct: !!null\ncomputers: !!seq\n- { fqdn: ! a.b, virtual: !!bool \"true\" }");
        Assert.Equal("null", topology.Name);
        Assert.True(topology.Computers[0].Virtual);
        new Marked("computers: [{ fqdn: a.b, memoryGB: ‸!!str 12 }]").Fails(TopologyError.WrongType);
    }

    [Theory]
    [InlineData(0, 64, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1001, 1)]
    [InlineData(1, 64, -1)]
    public void A_limit_outside_its_range_is_refused(long bytes, int depth, int aliases) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadLimits(bytes, depth, aliases));

    private static Topology Read(string text, ReadLimits? limits = null) =>
        TopologyFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "t", limits).Topology;

    private static TopologyException Refuses(TopologyError error, string text, ReadLimits? limits = null)
    {
        var thrown = Assert.Throws<TopologyException>(() => Read(text, limits));
        Assert.Contains(error, thrown.Problems.Select(problem => problem.Error));
        return thrown;
    }
}
