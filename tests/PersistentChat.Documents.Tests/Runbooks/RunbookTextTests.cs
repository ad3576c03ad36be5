using FsCheck.Xunit;
using PersistentChat.Documents.Markdown;
using PersistentChat.Documents.Runbooks;
using PersistentChat.Runbooks;
using PersistentChat.Tests;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Runbooks;

[Properties(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 100)]
public class RunbookTextTests
{
    [Theory]
    [InlineData("chat", "`chat`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`a``", "``` `a`` ```")]
    [InlineData("a\n# b", "`a # b`")]
    [InlineData("", "` `")]
    public void A_code_span_ends_where_the_text_ends(string text, string expected) => Assert.Equal(expected, MarkdownText.Code(text));

    [Property]
    public void Any_topology_has_every_runbook_in_every_form_and_language(Topology topology)
    {
        foreach (var culture in new[] { "en", "de", "es" })
        {
            using var language = new CultureScope(culture);
            foreach (var scenario in Scenarios.OfOneTopology)
            {
                var runbook = RunbookPlanner.Plan(topology, scenario);
                var markdown = RunbookMarkdown.Write(runbook);
                Assert.Equal(markdown, RunbookMarkdown.Write(RunbookPlanner.Plan(topology, scenario)));
                Assert.DoesNotContain(markdown, c => char.IsControl(c) && c != '\n');
                Assert.Equal(Steps(runbook), markdown.Split('\n').Count(line => line.StartsWith("- [ ] **", StringComparison.Ordinal)));
                Assert.Equal(RunbookScript.Write(runbook), RunbookScript.Write(RunbookPlanner.Plan(topology, scenario)));
            }
        }
    }

    [Fact]
    public void A_block_of_code_is_fenced_with_more_backticks_than_it_holds()
    {
        var pool = new ChatPool(
            new Fqdn("chat.contoso.com"), ChatPoolType.MultipleServer, new Fqdn("pool01.contoso.com"),
            new SqlStore(new SqlInstanceName("sql01.contoso.com")), [new ChatServer(new Fqdn("chat01.contoso.com"))]).With(it =>
        {
            it.Compliance = new ComplianceSettings(true, new SqlStore(new SqlInstanceName("sql01.contoso.com"))).With(it => it.AdapterOutputDirectory = new StorePath(@"\\files\a````b"));
        });
        var markdown = RunbookMarkdown.Write(RunbookPlanner.Plan(new Topology("Contoso").With(it => it.ChatPools = [pool]), RunbookScenario.Deploy));
        Assert.Contains("  `````powershell\n  New-CsPersistentChatComplianceConfiguration", markdown, StringComparison.Ordinal);
    }

    private static int Steps(Runbook runbook) => runbook.Chapters.SelectMany(chapter => chapter.Sections).Sum(section => section.Steps.Count);
}
