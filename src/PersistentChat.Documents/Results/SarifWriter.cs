using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Documents.Repairs;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Results;

/// <summary>
/// Writes SARIF 2.1.0: one run that declares every rule, with a result for each finding, those that are accepted or known included, and a notification for each
/// problem of a file that could not be read.
/// </summary>
internal sealed class SarifWriter(IReadOnlyList<InspectionReport> reports, ResultSettings settings, IReadOnlyList<UnreadableFile> unreadable) : ResultJson
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "%SRCROOT%";

    // Each fix is tried out on the whole document.
    private const int MostFixedResults = 100;

    // Policies may state rules, each its own, and the same rule for several topologies.
    private readonly IReadOnlyList<Rule> _rules =
        [.. RuleCatalog.All, .. reports.SelectMany(report => report.RulesThatRan).Where(rule => rule.IsOfPolicy).GroupBy(rule => rule.Id).Select(same => same.First())];

    private IReadOnlyList<(InspectionReport Report, RuleOutcome Outcome)> Undecided => field ??=
        [.. reports.SelectMany(report => report.Outcomes.Where(outcome => report.Undecided.Contains(outcome.RuleId)), (report, outcome) => (report, outcome))];

    private Dictionary<string, int> RuleIndexes => field ??= _rules.Select((rule, index) => (rule.Id, index)).ToDictionary(item => item.Id, item => item.index);

    private readonly ResultFingerprints _fingerprints = new();
    private readonly Dictionary<string, SuggestedEdits?> _edits = [];
    private readonly Dictionary<string, int> _fixed = [];

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
            // A rule that had to be decided and was not is no result: it says nothing of the topology, but of the check.
            Boolean("executionSuccessful", unreadable.Count == 0 && Undecided.Count == 0);
            if (unreadable.Count > 0 || Undecided.Count > 0)
                List(
                    "toolExecutionNotifications",
                    unreadable.SelectMany(ResultError.Of).Select<ResultError, Action>(error => () => Notification(error))
                        .Concat(Undecided.Select<(InspectionReport, RuleOutcome), Action>(item => () => Notification(item.Item1, item.Item2))),
                    Table);
        }));
        List("artifacts", reports.Select(report => report.File).OfType<string>().Concat(unreadable.Select(file => file.File)).Distinct(), file => Table(() =>
            Table("location", () => Address(file))));
        List("results", reports.SelectMany(SarifResult.Of), result => Table(() => Result(result)));
        // Readers take every result for a finding, whatever its kind, so that what was not found stands beside them.
        Table("properties", () => List("outcomes", reports.SelectMany(report => report.Outcomes, (report, outcome) => (report, outcome)), item =>
            Table(() => Outcome(item.report, item.outcome))));
    }

    private void Outcome(InspectionReport report, RuleOutcome outcome)
    {
        Text("topology", report.TopologyName);
        Text("ruleId", outcome.RuleId);
        Text("outcome", outcome.Outcome.ToString());
        if (outcome.IsOpen)
            List("open", outcome.Open, fact => Text(fact.ToString()));
    }

    private void Driver()
    {
        Text("name", "pchat");
        Text("fullName", ResultTool.This.Name);
        Text("semanticVersion", ResultTool.This.Version);
        List("rules", _rules, rule => Table(() => Declare(rule)));
    }

    private void Declare(Rule rule)
    {
        Text("id", rule.Id);
        Text("name", rule.Category == RuleCategory.House ? rule.Id : rule.GetType().Name.Substring(rule.GetType().Name.StartsWith(rule.Id, StringComparison.Ordinal) ? rule.Id.Length : 0));
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
            if (rule.Since.Length > 0)
                Text("since", rule.Since);
            if (rule.Changed is { } changed)
                Text("changed", changed);
        });
    }

    private void Result(SarifResult result)
    {
        Text("ruleId", result.RuleId);
        Number("ruleIndex", RuleIndexes[result.RuleId]);
        Text("level", Level(result.Severity));
        Message("message", result.Message);
        List("locations", [result], _ => Table(() => Location(result)));
        Table("partialFingerprints", () => Text("pchatFinding/v1", _fingerprints.Of(result)));
        if (result.State is { } state)
            Text("baselineState", state);
        if (result.Accepted is { } accepted)
            List("suppressions", [accepted], item => Table(() => Suppression(item)));
        var fixes = Fixes(result).ToArray();
        if (fixes.Length > 0)
            List("fixes", fixes, fix => Table(() => Fix(result.Finding!.Location!.File, fix.Suggestion, fix.Replacements)));
        Table("properties", () => Properties(result));
    }

    /// <summary>What can be suggested as an edit of the file; of the first results of each file that nobody accepted or knew.</summary>
    private IEnumerable<(Suggestion Suggestion, IReadOnlyList<SuggestedEdits.Replacement> Replacements)> Fixes(SarifResult result)
    {
        if (result is not { Finding: { Location.File: var file } finding, Accepted: null, Since: null })
            yield break;
        _fixed[file] = _fixed.TryGetValue(file, out var count) ? count + 1 : 1;
        if (_fixed[file] > MostFixedResults)
            yield break;
        if (!_edits.TryGetValue(file, out var edits))
            _edits.Add(file, edits = reports.FirstOrDefault(report => report.File == file)?.Topology is { } topology ? SuggestedEdits.OfFile(file, topology) : null);
        if (edits is null)
            yield break;
        foreach (var suggestion in finding.Suggestions)
            if (edits.Of(suggestion) is { Count: > 0 } replacements)
                yield return (suggestion, replacements);
    }

    private void Fix(string file, Suggestion suggestion, IReadOnlyList<SuggestedEdits.Replacement> replacements)
    {
        Message("description", suggestion.Title);
        List("artifactChanges", [file], changed => Table(() =>
        {
            Table("artifactLocation", () => Address(changed));
            List("replacements", replacements, replacement => Table(() =>
            {
                Table("deletedRegion", () =>
                {
                    Number("startLine", replacement.Start.Line);
                    Number("startColumn", replacement.Start.Column);
                    Number("endLine", replacement.End.Line);
                    Number("endColumn", replacement.End.Column);
                });
                if (replacement.Text.Length > 0)
                    Table("insertedContent", () => Text("text", replacement.Text));
            }));
        }));
    }

    private void Notification(ResultError error)
    {
        Table("descriptor", () => Text("id", error.ErrorId));
        Text("level", Level(Severity.Error));
        Message("message", error.Message);
        List("locations", [error], _ => Table(() => PhysicalLocation(error.Position?.File ?? error.File, error.Position)));
    }

    private void Notification(InspectionReport report, RuleOutcome outcome)
    {
        Table("descriptor", () => Text("id", nameof(CheckOutcome.NotDecided)));
        Table("associatedRule", () =>
        {
            Text("id", outcome.RuleId);
            Number("index", RuleIndexes[outcome.RuleId]);
        });
        Text("level", Level(Severity.Error));
        Message("message", report.TopologyName + ": " + outcome.RuleId + ": " + DecisionLines.Missing(outcome.Open));
        if (report.File is { } file)
            List("locations", [file], _ => Table(() => PhysicalLocation(file, null)));
    }

    private void Location(SarifResult result)
    {
        if (result.Finding?.Location is { } location)
            PhysicalLocation(location.File, location);
        List("logicalLocations", [result.Target], target => Table(() => Text("fullyQualifiedName", target)));
    }

    private void PhysicalLocation(string file, SourceLocation? position) => Table("physicalLocation", () =>
    {
        Table("artifactLocation", () => Address(file));
        if (position is not null)
            Table("region", () =>
            {
                Number("startLine", position.Line);
                Number("startColumn", position.Column);
            });
    });

    private void Properties(SarifResult result)
    {
        List("pools", result.Finding?.Pools ?? [], pool => Text(pool.ToString()));
        if (result.Since is { } day)
            Text("knownSince", Day(day));
        if (result.Finding?.LearnedIn is { } version)
            Text("learnedIn", version);
        if (result.Finding is not { } finding || finding.Severity == finding.OriginalSeverity)
            return;
        Text("originalLevel", Level(finding.OriginalSeverity));
        if (finding.Override?.Reason is { } reason)
            Text("policyReason", reason);
    }

    private void Suppression(SuppressedFinding item)
    {
        // The suppression stands in the document that was inspected.
        Text("kind", "inSource");
        Text("status", "accepted");
        Text("justification", item.Reason);
        var (approver, ticket) = (item.Suppression.Approver, item.Suppression.Ticket);
        if (item.Expires is null && approver is null && ticket is null)
            return;
        Table("properties", () =>
        {
            if (item.Expires is { } day)
                Text("expires", Day(day));
            if (approver is not null)
                Text("approver", approver);
            if (ticket is not null)
                Text("ticket", ticket);
        });
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

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
