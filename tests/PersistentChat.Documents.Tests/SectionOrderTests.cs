using System.Text;
using FsCheck;
using FsCheck.Xunit;
using PersistentChat.Documents.Writing;
using PersistentChat.Inspection;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests;

/// <summary>Sections are bound while they are read when what they refer to stands before them; that must not show.</summary>
[Properties(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 100)]
public class SectionOrderTests
{
    [Property]
    public void The_order_of_the_sections_does_not_matter(Topology topology, int seed, bool isVersionFirst)
    {
        var text = TopologyText.Write(topology, DocumentFormat.Yaml);
        var random = new System.Random(seed);
        var mixed = string.Concat(Sections(text).OrderBy(section => isVersionFirst && section.StartsWith("formatVersion", StringComparison.Ordinal) ? -1 : random.Next()));
        Assert.Equal(text, TopologyText.Write(TopologyText.Read(mixed, "mixed.yaml"), DocumentFormat.Yaml));
    }

    [Fact]
    public void A_list_that_an_alias_names_is_read_at_both_places() =>
        new Marked("computers: &list [‸{ ‸fqdn: a.contoso.com }]\nsqlInstances: *list").Fails(TopologyError.MissingKey, TopologyError.UnknownKey);

    [Fact]
    public void A_table_that_an_alias_names_is_read_at_both_places()
    {
        var topology = TopologyText.Read(
            "formatVersion: 1\nname: Contoso\ncomputers: [&one { fqdn: a.contoso.com }]\n"
                + "chatPools: [{ fqdn: c.contoso.com, nextHop: b.contoso.com, contentStore: s.contoso.com, servers: [*one] }]\n",
            "contoso.yaml");
        Assert.Equal(new Fqdn("a.contoso.com"), Assert.Single(topology.Computers).Fqdn);
        Assert.Equal(new Fqdn("a.contoso.com"), Assert.Single(topology.ChatPools[0].Servers).Fqdn);
    }

    /// <summary>Instances before computers, wherever they stand.</summary>
    [Theory]
    [InlineData("computers: [{ fqdn: ‸‸&a x y }]\nsqlInstances: [{ name: *a }]")]
    [InlineData("sqlInstances: [{ name: ‸‸&a x y }]\ncomputers: [{ fqdn: *a }]")]
    public void Two_problems_of_one_place_are_told_in_the_same_order(string text) =>
        new Marked(text).Fails(TopologyError.InvalidSqlInstanceName, TopologyError.InvalidFqdn);

    [Fact]
    public void A_list_given_twice_counts_once() =>
        new Marked("sites: [{ name: R }]\n‸sites: [{ nam: S }]").Fails(TopologyError.DuplicateKey);

    [Theory]
    [InlineData("formatVersion: ‸2\nname: Contoso\nsites: [{ nam: R }]", TopologyError.UnsupportedFormatVersion)]
    [InlineData("formatVersion: 1\nname: Contoso\nsites: [{ nam: R }]\nx: ‸*missing", TopologyError.DocumentSyntax)]
    [InlineData("formatVersion: 1\nsites: [{ nam: R }]\n‸---\n", TopologyError.SeveralDocuments)]
    public void What_makes_reading_on_pointless_is_told_alone(string text, TopologyError error) => new Marked(text, withHead: false).Fails(error);

    [Fact]
    public void An_instance_stands_where_front_end_pools_mention_it_though_chat_pools_come_first()
    {
        var document = TopologyFile.Read(
            new MemoryStream(Encoding.UTF8.GetBytes("""
                formatVersion: 1
                name: Contoso
                sites: [{ name: Redmond }]
                chatPools: [{ fqdn: c.contoso.com, nextHop: x.contoso.com, contentStore: sql.contoso.com\rtc }]
                frontEndPools:
                  - { fqdn: a.contoso.com, edition: Enterprise, site: Redmond, backEnd: sql.contoso.com\rtc }
                  - { fqdn: b.contoso.com, edition: Enterprise, site: Redmond, backEnd: sql.contoso.com\rtc }
                """)),
            "contoso.yaml");
        var report = Inspector.Inspect(document.Topology, new DateTime(2026, 7, 1), sources: document.Sources);
        Assert.Equal(6, report.Findings.Single(finding => finding.RuleId == "PCT3002").Location!.Line);
    }

    private static IEnumerable<string> Sections(string text)
    {
        var section = new StringBuilder();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'))
        {
            if (char.IsLetter(line[0]) && section.Length > 0)
            {
                yield return section.ToString();
                section.Clear();
            }
            section.Append(line).Append('\n');
        }
        yield return section.ToString();
    }
}
