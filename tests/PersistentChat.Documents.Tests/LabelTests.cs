using FsCheck.Xunit;
using PersistentChat.Changes;
using PersistentChat.Comparisons;
using PersistentChat.Documents.Reports;
using PersistentChat.Documents.Writing;
using PersistentChat.Keys;
using PersistentChat.Protection;
using PersistentChat.Tests;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests;

public class LabelTests
{
    private const string Sites = "formatVersion: 1\nname: Contoso\nsites:\n  - name: Redmond\n    labels: ";
    private static readonly Topology _topology = Read("{ environment: production, Cost centre: 4711 }");

    [Theory]
    [InlineData(DocumentFormat.Yaml, "labels: {Cost centre: \"4711\", environment: production}")]
    [InlineData(DocumentFormat.Json, "\"Cost centre\": \"4711\"")]
    public void They_are_written_by_name_and_read(DocumentFormat format, string written)
    {
        var text = TopologyText.Write(_topology, format);
        Assert.Contains(written, text, StringComparison.Ordinal);
        Assert.Equal(_topology, TopologyText.Read(text, "again"));
    }

    [Theory]
    [InlineData("[a]", TopologyError.WrongType, 5, 13)]
    [InlineData("{ env: a, ENV: b }", TopologyError.DuplicateName, 5, 23)]
    [InlineData("{ a=b: c }", TopologyError.InvalidInput, 5, 15)]
    [InlineData("{ -a: c }", TopologyError.InvalidInput, 5, 15)]
    [InlineData("{ a: [b] }", TopologyError.WrongType, 5, 18)]
    public void What_is_wrong_is_told_where_it_stands(string labels, TopologyError error, int line, int column)
    {
        var refused = Assert.Throws<TopologyException>(() => Read(labels));
        Assert.Equal((error, line, column), (refused.Error, refused.Position!.Line, refused.Position.Column));
    }

    [Fact]
    public void Names_have_up_to_64_characters_and_values_up_to_256()
    {
        Assert.Equal(256, Read($"{{ {new string('n', 64)}: {new string('v', 256)} }}").Sites[0].Labels.Values.Single().Length);
        Assert.Equal(TopologyError.TextTooLong, Assert.Throws<TopologyException>(() => Read($"{{ {new string('n', 65)}: v }}")).Error);
        Assert.Equal(TopologyError.TextTooLong, Assert.Throws<TopologyException>(() => Read($"{{ n: {new string('v', 257)} }}")).Error);
    }

    [Theory]
    [InlineData(DocumentFormat.Yaml)]
    [InlineData(DocumentFormat.Json)]
    public void Those_of_a_single_server_that_has_the_name_of_its_pool_are_kept(DocumentFormat format)
    {
        var topology = TopologyText.Read(
            """
            formatVersion: 1
            name: Contoso
            chatPools:
              - fqdn: chat.contoso.com
                type: SingleServer
                nextHop: pool01.contoso.com
                contentStore: { instance: sql01.contoso.com }
                servers: [{ fqdn: chat.contoso.com, labels: { owner: Jane } }]
            """,
            "t");
        Assert.NotEmpty(topology.ChatPools[0].Servers[0].Labels);
        Assert.Equal(topology, TopologyText.Read(TopologyText.Write(topology, format), "again"));
    }

    [Fact]
    public void A_label_without_a_value_counts_as_left_out() => Assert.Equal(Labels.None, Read("{ owner: , team: \" \" }").Sites[0].Labels);

    [Theory]
    [InlineData("environment=production; owner=Jane Doe", "environment: production|owner: Jane Doe")]
    [InlineData(" a = \"x; \"\"y\"\"\" ;; b=c=d", "a: x; \"y\"|b: c=d")]
    [InlineData("", "")]
    public void A_line_of_text_says_the_same(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Labels.Parse(text).Select(label => $"{label.Key}: {label.Value}")));

    [Theory]
    [InlineData("owner")]
    [InlineData("=x")]
    public void A_line_of_anything_else_is_refused(string text) =>
        Assert.Equal(TopologyError.InvalidInput, Assert.Throws<TopologyException>(() => Labels.Parse(text)).Error);

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 50)]
    public void The_line_that_is_shown_can_be_read(Topology topology)
    {
        foreach (var labels in topology.Computers.Select(computer => computer.Labels))
        {
            Assert.Equal(labels, Labels.Parse(labels.ToString()));
            Assert.Equal(labels.GetHashCode(), Labels.Parse(labels.ToString()).GetHashCode());
        }
    }

    [Fact]
    public void Each_change_is_told_by_itself_and_has_no_consequence()
    {
        var changes = TopologyComparer.Compare(_topology, Read("{ ENVIRONMENT: test, owner: Jane }"));
        Assert.Equal(
            ["labels.Cost centre 4711|", "labels.environment production|test", "labels.owner |Jane"],
            changes.Select(change => $"{change.Property} {change.Before}|{change.After}"));
        Assert.All(changes, change => Assert.Null(change.Consequence));
    }

    [Fact]
    public void A_copy_for_others_has_fakes()
    {
        var fakes = TopologyProtector.Protect(_topology, TestKey.Value).Sites[0].Labels;
        Assert.Equal(2, fakes.Count);
        Assert.DoesNotContain(fakes, label => label.Key is "environment" or "Cost centre" || label.Value is "production" or "4711");
    }

    [Fact]
    public void The_report_has_a_column_for_them_where_somebody_has_some()
    {
        var options = new ReportOptions(new DateTime(2026, 7, 1));
        using var english = new CultureScope("en-US");
        Assert.Matches(@"<th scope=""col"">Labels</th>[^$]*Cost centre: 4711", HtmlReport.Write(_topology, options));
        Assert.DoesNotContain("Labels</th>", HtmlReport.Write(Read("{}"), options));
    }

    [Fact]
    public void Lists_at_the_prompt_show_them() => Assert.Equal("Cost centre: 4711, environment: production", KeyText.Of(_topology.Sites[0], "Labels"));

    private static Topology Read(string labels) => TopologyText.Read(Sites + labels + "\n", "t");
}
