using System;
using System.Collections.Generic;
using System.Globalization;
using PersistentChat.Inspection;
using PersistentChat.Policies;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Results;

/// <summary>Writes reports as JSON: an array of the objects that PowerShell shows, property names in camelCase.</summary>
internal sealed class JsonReport : ResultJson
{
    private JsonReport()
    {
    }

    public static string Write(IEnumerable<InspectionReport> reports)
    {
        var writer = new JsonReport();
        writer.List(reports, writer.Report);
        return writer.Finish();
    }

    private void Report(InspectionReport report) => Table(() =>
    {
        Text("file", report.File);
        Text("topologyName", report.TopologyName);
        Truth("hasBaseline", report.HasBaseline);
        Truth("passed", report.Passed);
        Number("errors", report.Errors);
        Number("warnings", report.Warnings);
        Number("information", report.Information);
        List("findings", report.Findings, Finding);
        List("suppressed", report.Suppressed, Suppressed);
        List("known", report.Known, Known);
        List("gone", report.Gone, Gone);
        List("overridden", report.Overridden, Overridden);
        List("rulesRun", report.RulesRun, Text);
    });

    private void Finding(Finding finding) => Table(() =>
    {
        Text("ruleId", finding.RuleId);
        Text("severity", finding.Severity.ToString());
        Text("originalSeverity", finding.OriginalSeverity.ToString());
        Text("category", finding.Category.ToString());
        Text("target", finding.Target);
        List("pools", finding.Pools, pool => Text(pool.ToString()));
        if (finding.Location is { } place)
            Table("location", () => Location(place));
        else
            Text("location", null);
        Text("message", finding.Message);
        Text("remedy", finding.Remedy);
        Text("source", finding.Source);
        Text("fingerprint", finding.Fingerprint);
    });

    private void Location(SourcePosition place)
    {
        Text("file", place.File);
        Number("line", place.Line);
        Number("column", place.Column);
    }

    private void Suppressed(SuppressedFinding item) => Table(() =>
    {
        Key("finding");
        Finding(item.Finding);
        Table("suppression", () =>
        {
            Text("rule", item.Suppression.Rule);
            Text("target", item.Suppression.Target);
            Text("reason", item.Reason);
            Text("expires", Day(item.Expires));
        });
        Text("ruleId", item.RuleId);
        Text("target", item.Target);
        Text("reason", item.Reason);
        Text("expires", Day(item.Expires));
        Text("knownSince", Day(item.KnownSince));
    });

    private void Known(KnownFinding item) => Table(() =>
    {
        Key("finding");
        Finding(item.Finding);
        Text("ruleId", item.RuleId);
        Text("target", item.Target);
        Text("since", Day(item.Since));
    });

    private void Gone(BaselineEntry entry) => Table(() =>
    {
        Text("topology", entry.Topology);
        Text("rule", entry.Rule);
        Text("target", entry.Target);
        Text("fingerprint", entry.Fingerprint);
        Text("since", Day(entry.Since));
    });

    private void Overridden(OverriddenFinding item) => Table(() =>
    {
        Text("ruleId", item.RuleId);
        Text("target", item.Target);
        Text("originalSeverity", item.OriginalSeverity.ToString());
        Text("severity", item.Severity.ToString());
        Text("reason", item.Reason);
    });

    private static string? Day(DateTime? day) => day?.ToString("s", CultureInfo.InvariantCulture);
}
