using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Results;

/// <summary>Writes SARIF 2.1.0: one run that declares every rule, with a result for each finding, accepted ones included.</summary>
internal sealed class SarifWriter(IReadOnlyList<InspectionReport> reports, ResultSettings settings) : ResultJson
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "%SRCROOT%";

    private readonly Dictionary<string, int> _ruleIndexes =
        RuleCatalog.All.Select((rule, index) => (rule.Id, index)).ToDictionary(item => item.Id, item => item.index);

    private readonly Dictionary<string, int> _same = [];

    public string Write()
    {
        Table(() =>
        {
            Text("$schema", Schema);
            Text("version", "2.1.0");
            List("runs", [reports], _ => Table(Run));
        });
        return Finish();
    }

    private void Run()
    {
        Table("tool", () => Table("driver", Driver));
        Text("language", RulePages.Language);
        Text("columnKind", "utf16CodeUnits");
        if (settings.Directory is { } directory)
            Table("originalUriBaseIds", () => Table(Root, () => Text("uri", SourcePaths.AbsoluteUri(directory).TrimEnd('/') + "/")));
        List("invocations", [settings], _ => Table(() =>
        {
            if (settings.Time is { } time)
                Text("endTimeUtc", time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            Truth("executionSuccessful", true);
        }));
        List("artifacts", reports.Select(report => report.File).OfType<string>().Distinct(), file => Table(() =>
            Table("location", () => Address(file))));
        List("results", reports.SelectMany(Results), result => Table(() => Result(result)));
    }

    private void Driver()
    {
        Text("name", "pchat");
        Text("fullName", "PersistentChatTopology");
        Text("semanticVersion", typeof(Topology).Assembly.GetName().Version!.ToString(3));
        List("rules", RuleCatalog.All, rule => Table(() => Declare(rule)));
    }

    private void Declare(Rule rule)
    {
        Text("id", rule.Id);
        Text("name", rule.GetType().Name.Substring(rule.GetType().Name.StartsWith(rule.Id, StringComparison.Ordinal) ? rule.Id.Length : 0));
        Message("shortDescription", rule.Title);
        Message("fullDescription", rule.Why);
        Message("help", rule.Remedy);
        Table("defaultConfiguration", () => Text("level", Level(rule.Severity)));
        Table("properties", () =>
        {
            Text("category", rule.Category.ToString());
            List("products", rule.Products, product => Text(product.ToString()));
            Text("source", rule.Source);
            List("facts", rule.Facts, Text);
            Text("page", rule.HelpUri);
        });
    }

    private void Result((Finding Finding, SuppressedFinding? Accepted) result)
    {
        var (finding, accepted) = result;
        Text("ruleId", finding.RuleId);
        Number("ruleIndex", _ruleIndexes[finding.RuleId]);
        Text("level", Level(finding.Severity));
        Message("message", finding.Message);
        List("locations", [finding], _ => Table(() => Location(finding)));
        Table("partialFingerprints", () => Text("pchatFinding/v1", Fingerprint(finding)));
        if (accepted is not null)
            List("suppressions", [accepted], item => Table(() => Suppression(item)));
        Table("properties", () => List("pools", finding.Pools, pool => Text(pool.ToString())));
    }

    private void Location(Finding finding)
    {
        if (finding.Location is { } place)
            Table("physicalLocation", () =>
            {
                Table("artifactLocation", () => Address(place.File));
                Table("region", () =>
                {
                    Number("startLine", place.Line);
                    Number("startColumn", place.Column);
                });
            });
        List("logicalLocations", [finding.Target], target => Table(() => Text("fullyQualifiedName", target)));
    }

    private void Suppression(SuppressedFinding item)
    {
        // The suppression stands in the document that was inspected.
        Text("kind", "inSource");
        Text("status", "accepted");
        Text("justification", item.Reason);
        if (item.Expires is { } day)
            Table("properties", () => Text("expires", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    private void Address(string file)
    {
        var relative = SourcePaths.RelativeTo(settings.Directory, file);
        if (SourcePaths.IsAbsolute(relative))
        {
            Text("uri", SourcePaths.AbsoluteUri(relative));
            return;
        }
        Text("uri", SourcePaths.RelativeUri(relative));
        if (settings.Directory is not null)
            Text("uriBaseId", Root);
    }

    private void Message(string key, string text) => Table(key, () => Text("text", text));

    /// <summary>The same in every language, and wherever in the file the object stands. Findings that are alike are told apart by their order.</summary>
    private string Fingerprint(Finding finding)
    {
        var name = (finding.RuleId + "|" + finding.Target).ToUpperInvariant();
        _same[name] = _same.TryGetValue(name, out var count) ? count + 1 : 1;
        return Decoding.DocumentBytes.Fingerprint(Writing.DocumentEncoder.Encode(name + "|" + _same[name].ToString(CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<(Finding, SuppressedFinding?)> Results(InspectionReport report) =>
        report.Findings.Select(finding => (finding, (SuppressedFinding?)null))
            .Concat(report.Suppressed.Select(item => (item.Finding, (SuppressedFinding?)item)));

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
