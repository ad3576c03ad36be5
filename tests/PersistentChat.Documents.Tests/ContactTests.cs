using PersistentChat.Comparisons;
using PersistentChat.Documents.Reports;
using PersistentChat.Documents.Runbooks;
using PersistentChat.Documents.Writing;
using PersistentChat.Protection;
using PersistentChat.Runbooks;
using PersistentChat.Tests;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests;

public class ContactTests
{
    private const string Pool = "formatVersion: 1\nname: Contoso\nchatPools: [{ fqdn: c.contoso.com, nextHop: fe.contoso.com, contentStore: s.contoso.com";
    private static readonly Topology _topology = Read("Messaging team, ext. 4711");

    [Theory]
    [InlineData(DocumentFormat.Yaml)]
    [InlineData(DocumentFormat.Json)]
    public void It_is_written_and_read(DocumentFormat format) =>
        Assert.Equal("Messaging team, ext. 4711", TopologyText.Read(TopologyText.Write(_topology, format), "again").ChatPools[0].Contact);

    [Fact]
    public void It_has_up_to_256_characters()
    {
        Assert.Equal(256, Read(new string('x', 256)).ChatPools[0].Contact!.Length);
        var refused = Assert.Throws<TopologyException>(() => Read(new string('x', 257)));
        Assert.Equal((TopologyError.TextTooLong, 3, 99), (refused.Error, refused.Position!.Line, refused.Position.Column));
        Assert.Equal(TopologyError.TextTooLong, Assert.Throws<TopologyException>(() => _topology.ChatPools[0].With(pool => pool.Contact = new string('x', 257))).Error);
    }

    [Fact]
    public void Blanks_are_none()
    {
        Assert.Null(_topology.ChatPools[0].With(pool => pool.Contact = " ").Contact);
        Assert.Null(Read(" ").ChatPools[0].Contact);
    }

    [Fact]
    public void A_change_of_it_is_told_and_has_no_consequence()
    {
        var change = Assert.Single(TopologyComparer.Compare(_topology, Read("Nobody")));
        Assert.Equal(("contact", "Messaging team, ext. 4711", "Nobody"), (change.Property, change.Before, change.After));
        Assert.Null(change.Consequence);
    }

    [Fact]
    public void Its_copy_for_others_has_a_fake_one()
    {
        var fake = TopologyProtector.Protect(_topology, TestKey.Value).ChatPools[0].Contact;
        Assert.NotNull(fake);
        Assert.DoesNotContain("4711", fake);
    }

    [Fact]
    public void The_report_tells_it_where_it_is_stated()
    {
        var options = new ReportOptions(new DateTime(2026, 7, 1));
        using var english = new CultureScope("en-US");
        Assert.Matches(@"<dt>Contact</dt>\s*<dd>\s*<bdi>Messaging team, ext\. 4711</bdi>", HtmlReport.Write(_topology, options));
        Assert.DoesNotContain("<dt>Contact</dt>", HtmlReport.Write(TopologyText.Read(Pool + " }]", "t"), options));
    }

    [Fact]
    public void Every_chapter_of_a_runbook_begins_with_it()
    {
        using var german = new CultureScope("de-DE");
        var runbook = RunbookPlanner.Plan(_topology, RunbookScenario.Deploy);
        Assert.Contains("* Ansprechpartner: Messaging team, ext. 4711\n", RunbookMarkdown.Write(runbook));
        Assert.Contains("# Ansprechpartner: Messaging team, ext. 4711\n", RunbookScript.Write(runbook));
    }

    private static Topology Read(string contact) => TopologyText.Read(Pool + ", contact: \"" + contact + "\" }]", "t");
}
