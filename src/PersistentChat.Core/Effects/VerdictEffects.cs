using System.Collections.Generic;
using System.Globalization;
using PersistentChat.Inspection;

namespace PersistentChat.Effects;

/// <summary>What a check comes to before and after a change.</summary>
internal static class VerdictEffects
{
    public static IEnumerable<TopologyEffect> Of(InspectionReport before, InspectionReport after)
    {
        var target = after.TopologyName;
        if (before.Verdict != after.Verdict)
            yield return Changed(nameof(Verdict), before.Verdict.ToString(), after.Verdict.ToString());
        if (before.Errors != after.Errors)
            yield return Counted(nameof(InspectionReport.Errors), before.Errors, after.Errors);
        if (before.Warnings != after.Warnings)
            yield return Counted(nameof(InspectionReport.Warnings), before.Warnings, after.Warnings);
        if (before.Information != after.Information)
            yield return Counted(nameof(InspectionReport.Information), before.Information, after.Information);

        TopologyEffect Counted(string property, int old, int now) =>
            Changed(property, old.ToString(CultureInfo.InvariantCulture), now.ToString(CultureInfo.InvariantCulture));

        TopologyEffect Changed(string property, string old, string now) =>
            new(EffectArea.Verdict, EffectAction.Changed, target, null, property, before: old, after: now);
    }
}
