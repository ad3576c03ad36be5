using System;
using System.Xml.Linq;
using PersistentChat.Inspection;
using PersistentChat.Resilience;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Reports;

/// <summary>A word with its drawing and colour.</summary>
internal static class Badge
{
    public static XElement Of(Severity severity) => Draw(Icon.Of(severity), severity.ToString().ToLowerInvariant(), DisplayName.Of(severity).ToString());

    public static XElement Of(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Failed => Draw(Icon.Failed, "error", DecisionLines.Name(outcome)),
        CheckOutcome.NotDecided => Draw(Icon.Open, "open", DecisionLines.Name(outcome)),
        CheckOutcome.Accepted => Draw(Icon.Of(Severity.Information), "information", DecisionLines.Name(outcome)),
        CheckOutcome.Passed => Draw(Icon.Passed, "ok", DecisionLines.Name(outcome)),
        CheckOutcome.NotApplicable => Html.Muted(DecisionLines.Name(outcome)),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static XElement Of(FaultOutcome outcome) => outcome switch
    {
        FaultOutcome.Survives => Draw(Icon.Passed, "ok", FaultNames.Of(outcome)),
        FaultOutcome.Degraded => Draw(Icon.Of(Severity.Information), "information", FaultNames.Of(outcome)),
        FaultOutcome.ManualFailover => Draw(Icon.Of(Severity.Warning), "warning", FaultNames.Of(outcome)),
        FaultOutcome.Outage => Draw(Icon.Of(Severity.Error), "error", FaultNames.Of(outcome)),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private static XElement Draw(XElement icon, string kind, string word) => Html.Classed("span", "badge " + kind, icon, " ", word);
}
