using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Inspection;

/// <summary>What policy and baseline mean for a report, in lines for people, in the UI culture of the moment.</summary>
internal static class BaselineAndPolicyLines
{
    /// <summary>How many rules could not be decided, how many findings are known and no longer found, which ones are no longer found, and which severities were changed; a line each.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The lines; none when nothing is missing and there is neither a baseline nor a changed severity.</returns>
    public static IEnumerable<string> Lines(InspectionReport report)
    {
        Guard.NotNull(report, nameof(report));
        var lines = report.Gone.Select(Line).Concat(report.Overridden.Select(item => Line(item.Finding)));
        if (report.Learned > 0)
            lines = lines.Prepend(Texts.FormatLabel("Report_LearnedCount", report.Learned));
        if (report.HasBaseline)
            lines = lines.Prepend(Texts.FormatLabel("Report_Known", report.Known.Count, report.Gone.Count));
        return DecisionLines.Of(report).Concat(lines);
    }

    /// <summary>Why the baseline does not know a finding, where the rule came or changed after the baseline was made; null otherwise.</summary>
    /// <param name="finding">The finding.</param>
    public static string? Learned(Finding finding)
    {
        Guard.NotNull(finding, nameof(finding));
        if (finding.LearnedIn is not { } version)
            return null;
        return RuleHistory.Since(finding.RuleId) > finding.BaselineVersion
            ? Texts.FormatLabel("Report_LearnedNew", version, finding.BaselineVersion)
            : Texts.FormatLabel("Report_LearnedChanged", version, finding.BaselineVersion, finding.Rule.Change);
    }

    /// <summary>The findings that the baseline knows; a line each.</summary>
    /// <param name="report">The report.</param>
    public static IEnumerable<string> KnownLines(InspectionReport report) => Guard.NotNull(report, nameof(report)).Known
        .Select(item => Texts.FormatLabel("Report_KnownFinding", item.RuleId, item.Target, item.Since));

    internal static string Line(BaselineEntry gone) => Texts.FormatLabel("Report_Gone", gone.Rule, gone.Target, gone.Since);

    internal static string Line(Finding overridden) => Texts.FormatLabel(
        "Report_Overridden", overridden.RuleId, overridden.Target,
        DisplayName.Of(overridden.OriginalSeverity), DisplayName.Of(overridden.Severity), new ReasonClause(overridden.Override?.Reason));
}
