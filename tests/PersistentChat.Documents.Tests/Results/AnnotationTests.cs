using System.Text.Json.Nodes;
using PersistentChat.Documents.Results;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Tests;

namespace PersistentChat.Documents.Tests.Results;

public class AnnotationTests
{
    private static readonly ResultFormat[] _commands = [ResultFormat.GitHub, ResultFormat.Azure];

    [Fact]
    public void GitHub_shows_a_finding_beside_its_line()
    {
        var report = Reports.Of(Reports.Plan);
        var finding = report.Findings.First(item => item.Severity == Severity.Error);
        var place = finding.Location!;
        var line = Lines(report, ResultFormat.GitHub).First(text => text.Contains(finding.RuleId));
        Assert.StartsWith($"::error file=contoso.yaml,line={place.Line},col={place.Column},title={finding.RuleId} ", line);
        Assert.EndsWith($"::{finding.Message} {finding.Remedy}", line);
        Assert.Equal(report.Findings.Count, Lines(report, ResultFormat.GitHub).Length);
    }

    [Fact]
    public void Azure_shows_errors_and_warnings_as_issues_and_information_in_the_log()
    {
        var report = Reports.Of(Reports.Plan);
        var lines = Lines(report, ResultFormat.Azure);
        foreach (var finding in report.Findings)
        {
            var place = finding.Location!;
            Assert.Contains(lines, line => finding.Severity == Severity.Information
                ? line.StartsWith($"##vso[task.debug]contoso.yaml:{place.Line}:{place.Column} {finding.RuleId} ", StringComparison.Ordinal)
                : line.StartsWith(
                    $"##vso[task.logissue type={finding.Severity.ToString().ToLowerInvariant()};sourcepath=contoso.yaml;linenumber={place.Line};columnnumber={place.Column};code={finding.RuleId}]",
                    StringComparison.Ordinal));
        }
        Assert.Equal(report.Findings.Count, lines.Length);
    }

    [Fact]
    public void GitLab_gets_an_issue_for_each_finding_with_a_fingerprint_of_its_own()
    {
        var report = Reports.Of(Reports.Plan);
        var issues = JsonNode.Parse(Write(report, ResultFormat.GitLab))!.AsArray();
        Assert.Equal(report.Findings.Count, issues.Count);
        Assert.Equal(issues.Count, issues.Select(issue => (string)issue!["fingerprint"]!).Distinct().Count());
        Assert.All(issues, issue =>
        {
            Assert.Contains((string)issue!["severity"]!, new[] { "info", "minor", "major" });
            Assert.Equal("contoso.yaml", (string)issue["location"]!["path"]!);
            Assert.True((int)issue["location"]!["lines"]!["begin"]! > 1);
            Assert.NotEmpty((string)issue["description"]!);
            Assert.StartsWith("PCT", (string)issue["check_name"]!);
        });
    }

    [Fact]
    public void Fingerprints_stay_where_lines_move()
    {
        static string[] Fingerprints(string plan) =>
            [.. JsonNode.Parse(Write(Reports.Of(plan), ResultFormat.GitLab))!.AsArray().Select(issue => (string)issue!["fingerprint"]!)];
        Assert.Equal(Fingerprints(Reports.Plan), Fingerprints("# moved\n\n" + Reports.Plan));
    }

    [Fact]
    public void What_a_document_says_is_no_command()
    {
        var report = Reports.WithHalfKnown(Reports.Named("a\n::error::b%]", "##vso[task.complete result=Succeeded]\r\n##[error]c"));
        foreach (var format in _commands)
            foreach (var line in Lines(report, format))
            {
                Assert.Matches(format == ResultFormat.GitHub ? "^::(error|warning|notice) [^\r\n]*::" : @"^##vso\[task\.(logissue [^\]]*|debug)\]", line);
                Assert.DoesNotContain('\r', line);
            }
    }

    [Fact]
    public void What_is_accepted_or_known_is_left_out_and_what_could_not_be_read_is_told()
    {
        var report = Reports.WithBaseline();
        Assert.NotEmpty(report.Known);
        foreach (var format in _commands)
        {
            var text = ResultText.Write([report], format, Reports.Settings, Reports.Unreadable);
            var problems = Reports.Unreadable.Sum(file => file.Error.Problems.Count);
            Assert.Equal(report.Findings.Count + problems, text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
            Assert.Contains(Reports.Unreadable[0].Error.Problems[0].Message.Split('\'')[0], text);
        }
    }

    [Fact]
    public void A_rule_that_had_to_decide_and_could_not_is_an_error()
    {
        var rules = RuleSelection.Of(["PCT5001"]);
        var report = new CheckSession(Reports.Today, rules) { RequireDecided = rules }.Inspect(TopologyText.Read(Reports.Plan, "plan.yaml"));
        Assert.Equal(["PCT5001"], report.Undecided);
        Assert.StartsWith("::error title=PCT5001 ", Lines(report, ResultFormat.GitHub)[0]);
        Assert.StartsWith("##vso[task.logissue type=error;code=PCT5001]", Lines(report, ResultFormat.Azure)[0]);
        Assert.Equal(2, Lines(report, ResultFormat.GitHub).Length);
    }

    [Theory]
    [InlineData("en-US", "Contoso: passed as far as decided. Errors: 0. Warnings: 0. Information: 0. Suppressed: 0. Rules decided: 1 of 2. Not applicable: 0. Lacking facts: 1 (missing facts: 1).")]
    [InlineData("de-DE", "Contoso: bestanden, soweit entschieden. Fehler: 0. Warnungen: 0. Hinweise: 0. Unterdrückt: 0. Entschiedene Regeln: 1 von 2. Nicht anwendbar: 0. Regeln, denen Angaben fehlen: 1 (fehlende Angaben: 1).")]
    [InlineData("es-ES", "Contoso: superada en lo que se pudo decidir. Errores: 0. Advertencias: 0. Información: 0. Suprimidos: 0. Reglas decididas: 1 de 2. No aplicables: 0. Con datos que faltan: 1 (datos que faltan: 1).")]
    public void How_much_was_left_open_is_told_in_a_line(string culture, string expected)
    {
        using var language = new CultureScope(culture);
        var report = Open("PCT1001", "PCT5001");
        Assert.Equal("::notice file=contoso.yaml,title=Contoso::" + expected, Assert.Single(Lines(report, ResultFormat.GitHub)));
        // Of an information nobody sees anything there.
        Assert.Equal("##vso[task.logissue type=warning;sourcepath=contoso.yaml;code=NotDecided]" + expected, Assert.Single(Lines(report, ResultFormat.Azure)));
        var issue = Assert.Single(JsonNode.Parse(Write(report, ResultFormat.GitLab))!.AsArray())!;
        Assert.Equal((expected, "NotDecided", "info"), ((string)issue["description"]!, (string)issue["check_name"]!, (string)issue["severity"]!));
        Assert.Equal(("contoso.yaml", 1), ((string)issue["location"]!["path"]!, (int)issue["location"]!["lines"]!["begin"]!));
        // The issue is the same however much is open.
        Assert.Equal((string)issue["fingerprint"]!, (string)JsonNode.Parse(Write(Open("PCT5001", "PCT5013"), ResultFormat.GitLab))![0]!["fingerprint"]!);
    }

    [Fact]
    public void Where_nothing_is_left_open_nothing_is_told()
    {
        foreach (var format in _commands)
            Assert.Equal("", Write(Open("PCT1001"), format));
        Assert.Empty(JsonNode.Parse(Write(Open("PCT1001"), ResultFormat.GitLab))!.AsArray());
    }

    private static InspectionReport Open(params string[] rules)
    {
        var document = TopologyFile.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Reports.Plan)), Path.Combine(Reports.Directory, "contoso.yaml"));
        return new CheckSession(Reports.Today, RuleSelection.Of(rules)).Inspect(document.Topology, document.Sources);
    }

    private static string Write(InspectionReport report, ResultFormat format) => ResultText.Write([report], format, Reports.Settings);

    private static string[] Lines(InspectionReport report, ResultFormat format) => Write(report, format).TrimEnd('\n').Split('\n');
}
