using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Reports;

/// <summary>What the rules found, rule by rule, the gravest first.</summary>
internal static class FindingChapter
{
    private static readonly (Severity Severity, string Label)[] _groups =
        [(Severity.Error, "Errors"), (Severity.Warning, "Warnings"), (Severity.Information, "Information")];

    public static ReportChapter Create(ReportData data) => new(
        "Findings",
        data.Inspection.Findings.Count == 0
            ? [Html.Paragraph(Texts.Report(data.Questions.Count == 0 ? "Findings_None" : "Findings_NoneAsDecided"))]
            : [Html.Paragraph(Texts.Report("Findings_Intro")), .. _groups.SelectMany(group => Group(data, group.Severity, group.Label))]);

    private static IEnumerable<XElement> Group(ReportData data, Severity severity, string label)
    {
        var findings = data.Inspection.Findings.Where(finding => finding.Severity == severity).ToArray();
        if (findings.Length == 0)
            yield break;
        yield return new XElement("h3", Texts.Label(label), " (" + Html.Number(findings.Length) + ")");
        foreach (var ofRule in findings.GroupBy(finding => finding.Rule))
            yield return Rule(ofRule.Key, severity, [.. ofRule], data.Sources);
    }

    private static XElement Rule(Rule rule, Severity severity, IReadOnlyList<Finding> findings, Footnotes sources) => Html.Classed(
        "article", "finding " + severity.ToString().ToLowerInvariant(),
        new XElement("h4", Badge.Of(severity), " ", Html.Classed("span", "rule", rule.Id), " ", rule.Title),
        Html.Classed("ul", "targets", findings.Select(finding => new XElement(
            "li",
            Html.Classed("p", "target", Html.Value(finding.Target)),
            Html.Paragraph(finding.Message),
            BaselineAndPolicyLines.Learned(finding) is { } learned ? Html.Classed("p", "muted", learned) : null,
            finding.Severity == finding.OriginalSeverity ? null : Html.Classed("p", "muted", BaselineAndPolicyLines.Line(finding))))),
        Html.Facts(
            (Texts.Label("Remedy"), findings.Select(finding => finding.Remedy).Distinct().Select(remedy => Html.Classed("span", "line", remedy))),
            (Texts.Label("Why"), rule.Why),
            (Texts.Label("Source"), CitationLinks.Documents(findings[0].Source).Select(document => Html.Classed("span", "line", document, " ", sources.Cite(document))))));
}
