using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck.Xunit;
using PersistentChat.Changes;
using PersistentChat.Comparisons;
using PersistentChat.Documents.Reports;
using PersistentChat.Inspection;
using PersistentChat.Requirements;
using PersistentChat.Resilience;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Reports;

public class HtmlReportTests
{
    private static readonly Regex _address = new("(src|href)=\"(?!#|data:,\")");

    private static readonly string[] _always =
    [
        "summary", "diagram", "pools", "surroundings", "findings", "questions", "rules", "capacity", "resilience", "ports", "dns", "certificates",
        "suppressions", "glossary", "sources",
    ];

    [Fact]
    public void Every_chapter_is_there_and_listed_in_the_contents()
    {
        var page = Page(ReportSamples.Contoso);
        var chapters = Elements(page, "section").Where(section => (string?)section.Attribute("class") == "chapter").ToArray();
        Assert.Equal(_always, chapters.Select(chapter => (string?)chapter.Attribute("id")));
        Assert.Equal(
            chapters.Select(chapter => "#" + chapter.Attribute("id")!.Value),
            Elements(page, "nav").Single().Descendants("a").Select(link => link.Attribute("href")!.Value));
        Assert.All(chapters, chapter => Assert.NotEmpty(chapter.Elements().Skip(1)));
    }

    [Fact]
    public void Changes_are_a_chapter_where_there_is_a_reference()
    {
        var options = new ReportOptions(ReportSamples.Day, ReportSamples.Contoso);
        var changes = Chapter(Parse(ReportSamples.Write(ReportSamples.Broken, options: options)), "changes");
        var expected = TopologyComparer.Compare(ReportSamples.Contoso, ReportSamples.Broken);
        Assert.Contains(ChangeLabels.Summary(expected), changes.Value);
        Assert.Equal(expected.Count, Rows(changes));
        Assert.Contains("No differences.", Chapter(Parse(ReportSamples.Write(ReportSamples.Contoso, options: options)), "changes").Value);
    }

    [Fact]
    public void A_baseline_sets_findings_apart_and_decides_the_verdict()
    {
        var report = Inspector.Inspect(ReportSamples.Broken, ReportSamples.Day);
        var baseline = new Baseline().With(report, ReportSamples.Day);
        var page = Parse(ReportSamples.Write(ReportSamples.Broken, options: new ReportOptions(new CheckSession(ReportSamples.Day, baseline: baseline))));
        Assert.Equal(report.Findings.Count, Rows(Chapter(page, "known")));
        Assert.Contains("The rules found nothing as far as they could be decided.", Chapter(page, "findings").Value);
        Assert.Contains("Passed", Elements(page, "header").Single().Value);
    }

    [Fact]
    public void The_verdict_says_what_was_left_open_and_passed_alone_only_where_nothing_was()
    {
        var open = Elements(Page(ReportSamples.Contoso), "header").Single();
        var report = Inspector.Inspect(ReportSamples.Contoso, ReportSamples.Day);
        Assert.Equal("Passed as far as decided", open.Descendants().Single(element => element.Name.LocalName == "strong").Value);
        Assert.Contains(
            $"Rules decided: {report.Decided} of {report.Outcomes.Count}. Not applicable: {report.NotApplicable}. Lacking facts: {report.NotDecided} (missing facts: {report.Open.Count}).",
            open.Value);
        Assert.Contains($"None of the {report.Decided} rules that were decided found an error.", open.Value);
        Assert.Equal("#questions", open.Descendants().Single(element => element.Name.LocalName == "a").Attribute("href")!.Value);
        var decided = Parse(ReportSamples.Write(
            ReportSamples.Contoso, options: new ReportOptions(new CheckSession(ReportSamples.Day, RuleSelection.Of(["PCT1001", "PCT5001"])))));
        Assert.Equal("Passed", Elements(decided, "header").Single().Descendants().Single(element => element.Name.LocalName == "strong").Value);
        Assert.Contains("None of the 2 rules that were decided found an error.", Elements(decided, "header").Single().Value);
        Assert.Contains("No rule lacks a fact.", Chapter(decided, "questions").Value);
        var failed = Inspector.Inspect(ReportSamples.Broken, ReportSamples.Day);
        Assert.Contains($"Errors: {failed.Errors}. Rules decided: {failed.Decided}.", Elements(Page(ReportSamples.Broken), "header").Single().Value);
    }

    [Theory]
    [InlineData("contoso")]
    [InlineData("broken")]
    [InlineData(null)]
    public void Every_missing_fact_is_asked_for_with_its_rules_and_its_line_the_most_useful_first(string? sample)
    {
        var topology = sample is null ? ReportSamples.LargeEstate : ReportSamples.Read(sample);
        var questions = OpenQuestion.Of(Inspector.Inspect(topology, ReportSamples.Day));
        var rows = Chapter(Page(topology), "questions").Descendants("tbody").Elements("tr").Select(row => row.Elements().ToArray()).ToArray();
        var asked = rows.SelectMany(row => row[1].Descendants("bdi").Select(target => (target.Value, row[0].Element("code")!.Value, Names(row[2])))).ToArray();
        Assert.Equal(
            questions.Select(question => (question.Target.Length == 0 ? "Active Directory" : question.Target, question.Key, string.Join(", ", question.Rules))).Order(),
            asked.Order());
        Assert.All(rows, row => Assert.Contains(questions, question => question.Line == string.Join('\n', row[3].Elements("code").Select(line => line.Value)) && row[3].Elements("span").First().Value.StartsWith(question.Path, StringComparison.Ordinal)));
        Assert.Equal(rows.Select(row => Count(row[2])).OrderDescending(), rows.Select(row => Count(row[2])));

        static string Names(XElement cell) => string.Join(", ", cell.Elements("a").Select(link => link.Value));

        static int Count(XElement cell) => cell.Elements("a").Count();
    }

    [Fact]
    public void What_came_of_each_rule_is_told_and_links_lead_to_it()
    {
        var report = Inspector.Inspect(ReportSamples.Broken, ReportSamples.Day);
        var page = Page(ReportSamples.Broken);
        var rows = Chapter(page, "rules").Descendants("tbody").Elements("tr").Select(row => row.Elements().Select(cell => cell.Value.Trim()).ToArray()).ToArray();
        string[] words = ["failed", "accepted", "not decided", "not applicable", "passed"];
        Assert.Equal(
            report.Outcomes.Select(outcome => (outcome.RuleId, words[(int)outcome.Outcome])).Order(), rows.Select(row => (row[0], row[2])).Order());
        Assert.All(report.Outcomes.Where(outcome => outcome.Open.Count > 0), outcome =>
            Assert.Contains($"Missing facts: {outcome.Open.Count}", rows.Single(row => row[0] == outcome.RuleId)[3]));
        var anchors = Chapter(page, "rules").Descendants().Attributes("id").Select(id => "#" + id.Value).ToHashSet();
        Assert.All(Chapter(page, "questions").Descendants("a"), link => Assert.Contains(link.Attribute("href")!.Value, anchors));
    }

    [Fact]
    public void A_policy_changes_severities_and_the_report_says_so()
    {
        var policy = new Policy([new SeverityOverride("PCT1001", Severity.Warning, "Agreed <here>")]);
        var page = Parse(ReportSamples.Write(ReportSamples.Broken, options: new ReportOptions(new CheckSession(ReportSamples.Day, policy: policy))));
        var errors = Inspector.Inspect(ReportSamples.Broken, ReportSamples.Day).Errors;
        Assert.Contains($"Errors: {errors - 1}.", Elements(page, "header").Single().Value);
        Assert.Contains("Agreed <here>", Chapter(page, "findings").Value);
    }

    [Fact]
    public void Every_finding_stands_under_its_rule_with_remedy_and_sources()
    {
        var report = Inspector.Inspect(ReportSamples.Broken, ReportSamples.Day);
        var chapter = Chapter(Page(ReportSamples.Broken), "findings");
        Assert.Equal(report.Findings.Count, chapter.Descendants("li").Count());
        Assert.All(report.Findings, finding =>
        {
            Assert.Contains(finding.Message, chapter.Value);
            Assert.Contains(finding.Remedy, chapter.Value);
            Assert.All(finding.Source.Split("; "), source => Assert.Contains(source, chapter.Value));
        });
        Assert.Equal(
            [$"Errors ({report.Errors})", $"Warnings ({report.Warnings})", $"Information ({report.Information})"],
            chapter.Elements("h3").Select(heading => heading.Value));
    }

    [Theory]
    [InlineData("2024-12-31", "in force, accepts findings: 1")]
    [InlineData("2025-01-01", "expired")]
    public void Suppressions_expire_on_the_day_of_the_report(string day, string state)
    {
        var options = new ReportOptions(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        var chapter = Chapter(Parse(ReportSamples.Write(ReportSamples.Broken, options: options)), "suppressions");
        Assert.Contains(state, chapter.Value);
        Assert.Contains("31 December 2024", chapter.Value);
    }

    [Fact]
    public void The_chart_draws_users_and_capacity_on_the_scale_of_a_pool()
    {
        var chart = Chapter(Page(ReportSamples.Contoso), "capacity").Descendants().Single(element => (string?)element.Attribute("class") == "bar");
        Assert.Equal(["50%", "25%"], chart.Elements().Where(element => element.Name.LocalName == "rect").Select(bar => bar.Attribute("width")!.Value));
        var full = Chapter(Page(ReportSamples.Broken), "capacity").Descendants()
            .First(element => (string?)element.Attribute("class") == "excess" && element.Attribute("x2")!.Value != "100%");
        Assert.Equal(("80%", "90%"), (full.Attribute("x1")!.Value, full.Attribute("x2")!.Value));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_fault_port_record_and_certificate_is_told(bool isLarge)
    {
        var topology = isLarge ? ReportSamples.LargeEstate : ReportSamples.Contoso;
        var page = Page(topology);
        var faults = ResilienceAnalyzer.Analyze(topology);
        Assert.Equal(faults.Sum(fault => fault.Targets.Count), Cells(page, "resilience", 0).Sum(cell => cell.Descendants("bdi").Count()));
        Assert.Equal(PortCatalog.List(topology).Count, Cells(page, "ports", 0).Zip(Cells(page, "ports", 1), (from, to) => Names(from) * Names(to)).Sum());
        Assert.Equal(DnsCatalog.List(topology).Count, Cells(page, "dns", 2).Sum(Names));
        Assert.Equal(CertificateCatalog.List(topology).Count, Rows(Chapter(page, "certificates")));
        Assert.InRange(Rows(Chapter(page, "ports")), 10 * topology.ChatPools.Count, 40 * topology.ChatPools.Count);
    }

    [Fact]
    public void Faults_of_single_things_that_do_the_same_share_a_row_which_says_so()
    {
        var rows = Chapter(Page(ReportSamples.Contoso), "resilience").Descendants("tbody").Elements("tr").Select(row => row.Elements().First().Value.Replace("\n", "")).ToArray();
        Assert.Contains("Chat server (each by itself)chat01.contoso.comchat02.contoso.com", rows);
        Assert.Contains(rows, row => row.StartsWith("Chat serverchat03.contoso.com", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_topology_day_and_language_give_the_same_page_and_another_day_another()
    {
        var first = ReportSamples.Write(ReportSamples.LargeEstate);
        Assert.Equal(first, ReportSamples.Write(ReportSamples.LargeEstate, options: new ReportOptions(ReportSamples.Day.AddHours(5))));
        Assert.NotEqual(first, ReportSamples.Write(ReportSamples.LargeEstate, options: new ReportOptions(ReportSamples.Day.AddDays(1))));
        Assert.DoesNotContain('\r', first);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">\n", first, StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 50)]
    public void Every_topology_gives_a_well_formed_page_whose_links_lead_somewhere(Topology topology)
    {
        var page = Page(topology);
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        var links = page.Descendants().Attributes("href").Select(link => link.Value).Where(link => link[0] == '#').Select(link => link[1..]);
        var labels = page.Descendants().Attributes("aria-labelledby").SelectMany(label => label.Value.Split(' '));
        Assert.Subset(ids.ToHashSet(), links.Concat(labels).ToHashSet());
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "iframe" or "img" or "object");
    }

    [Fact]
    public void Values_of_a_topology_are_shown_as_text_and_isolated()
    {
        var text = ReportSamples.Write(ReportSamples.Hostile);
        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        var page = Parse(text);
        var values = page.Descendants("bdi").Select(value => value.Value).ToHashSet();
        string[] expected = [ReportSamples.Script, VisibleText.Of(ReportSamples.RightToLeft), VisibleText.Of(ReportSamples.Emoji), ReportSamples.LongName, @"\\files\a & b'c"];
        Assert.Superset(expected.ToHashSet(), values);
        Assert.Contains(values, value => value == "bell<U+0007> <U+0085> \ufffd lone\ufffd");
        Assert.Equal(ReportSamples.Script + " – Persistent Chat topology", page.Descendants("title").First().Value);
        Assert.DoesNotContain(text, character => char.IsControl(character) && character != '\n');
    }

    [Fact]
    public void The_style_sheet_asks_for_nothing_and_needs_no_escape()
    {
        var page = ReportSamples.Write(ReportSamples.Contoso);
        var style = page[page.IndexOf("<style>", StringComparison.Ordinal)..page.IndexOf("</style>", StringComparison.Ordinal)];
        Assert.DoesNotContain('&', style);
        Assert.DoesNotContain("url(", style, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", style, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("prefers-color-scheme: dark", style);
        Assert.DoesNotMatch(_address, page);
    }

    private static XElement Page(Topology topology) => Parse(ReportSamples.Write(topology));

    private static XElement Parse(string page) => XElement.Parse(page[(page.IndexOf('\n') + 1)..], LoadOptions.PreserveWhitespace);

    private static IEnumerable<XElement> Elements(XElement page, string name) => page.Descendants(name);

    private static XElement Chapter(XElement page, string id) => page.Descendants("section").Single(section => (string?)section.Attribute("id") == id);

    private static int Rows(XElement chapter) => chapter.Descendants("tbody").Sum(body => body.Elements("tr").Count());

    private static IEnumerable<XElement> Cells(XElement page, string chapter, int column) =>
        Chapter(page, chapter).Descendants("tbody").Elements("tr").Select(row => row.Elements().ElementAt(column));

    /// <summary>The names in a cell; a word that stands for any counts as one.</summary>
    private static int Names(XElement cell) => Math.Max(1, cell.Descendants("bdi").Count());
}
