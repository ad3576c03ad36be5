using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PersistentChat.Internal;

namespace PersistentChat.Effects;

/// <summary>How effects are shown to people, in the UI culture of the moment.</summary>
internal static class EffectLabels
{
    /// <summary>The sign of an action: <c>+</c> for what comes, <c>-</c> for what goes, <c>~</c> for what is another, <c>=</c> for what stays.</summary>
    public static string Symbol(EffectAction action) => action switch
    {
        EffectAction.Brought or EffectAction.Open or EffectAction.Add or EffectAction.Issue or EffectAction.Create => "+",
        EffectAction.Kept => "=",
        EffectAction.Changed or EffectAction.Reissue => "~",
        _ => "-",
    };

    public static string Name(EffectAction action) => Texts.Change("Effect_" + action);

    public static string Name(EffectArea area) => Texts.Change("Area_" + area);

    /// <summary>The property of an effect; an empty text where there is none.</summary>
    public static string Property(TopologyEffect effect) => (effect.Area, effect.Property) switch
    {
        (_, null) => "",
        (EffectArea.Verdict, nameof(Inspection.Verdict)) => Texts.Change("Effect_Verdict"),
        (EffectArea.Verdict or EffectArea.Capacity, var figure) => Texts.Label(figure),
        (EffectArea.Fault, OutageEffects.Figure) => Texts.Change("Effect_" + OutageEffects.Figure),
        (EffectArea.Fault, var kind) => Texts.Resilience("Fault_" + kind),
        (_, var property) => property,
    };

    /// <summary>What stood before or after; null where nothing did.</summary>
    public static string? Value(TopologyEffect effect, string? value) => (effect.Area, effect.Property) switch
    {
        _ when value is null => null,
        (EffectArea.Verdict, nameof(Inspection.Verdict)) => Texts.Change("Effect_Verdict_" + value),
        (EffectArea.Finding, _) => Texts.Label("Severity_" + value),
        (EffectArea.Fault, not OutageEffects.Figure) => Texts.Resilience("Outcome_" + value),
        (EffectArea.Verdict or EffectArea.Capacity or EffectArea.Fault, _) => int.Parse(value, CultureInfo.InvariantCulture).ToString("N0", TextCulture.Current),
        _ => value,
    };

    /// <summary>An effect in one line; names of the topology are made visible.</summary>
    public static string Line(TopologyEffect effect)
    {
        var line = new StringBuilder(Symbol(effect.Action)).Append(' ').Append(Name(effect.Action)).Append(": ").Append(effect.Target);
        if (effect.Property is not null)
            line.Append(' ').Append(Property(effect));
        if (effect.Computers.Count > 0 && !IsSaidAlready(effect))
            line.Append(effect.Area == EffectArea.Port ? " ← " : " → ").Append(string.Join(", ", effect.Computers));
        if (effect.Before is not null || effect.After is not null)
            line.Append(": ").Append(Values(effect));
        return VisibleText.Of(line.ToString());
    }

    /// <summary>What is told below the line; of what stays as it is, nothing.</summary>
    public static string? Details(TopologyEffect effect) => effect.Action == EffectAction.Kept ? null : effect.Note;

    /// <summary>How many effects there are on each area, in one sentence.</summary>
    public static string Summary(IReadOnlyList<TopologyEffect> effects) => effects.Count == 0
        ? Texts.Change("Effects_None")
        : string.Join(". ", effects.GroupBy(effect => effect.Area).Select(area => Name(area.Key) + ": "
            + string.Join(", ", area.GroupBy(effect => effect.Action).Select(action => action.Count().ToString("N0", TextCulture.Current) + " " + Name(action.Key))))) + ".";

    /// <summary>A certificate names its computers, and a server's record and certificate are about itself.</summary>
    private static bool IsSaidAlready(TopologyEffect effect) =>
        (effect.Area == EffectArea.Certificate && (effect.Before ?? effect.After) is not null) || (effect.Computers.Count == 1 && effect.Computers[0] == effect.Target);

    private static string Values(TopologyEffect effect)
    {
        var (before, after) = (Value(effect, effect.Before), Value(effect, effect.After));
        return effect.Action is EffectAction.Changed or EffectAction.Reissue || (before is not null && after is not null && before != after)
            ? (before ?? "–") + " → " + (after ?? "–")
            : after ?? before!;
    }
}
