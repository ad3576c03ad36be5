using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Resilience;
using PersistentChat.Rules;

namespace PersistentChat.Effects;

/// <summary>The single faults that make a chat pool stand still after a change and did not before, and the other way round.</summary>
internal static class OutageEffects
{
    /// <summary>How many single faults make a chat pool stand still; one that stops several pools counts for each of them.</summary>
    public const string Figure = "SinglePointsOfFailure";

    public static IEnumerable<TopologyEffect> Of(Topology reference, Topology difference, PoolSuccession pools)
    {
        var before = ResilienceAnalyzer.Analyze(reference);
        var after = ResilienceAnalyzer.Analyze(difference);
        var (had, has) = (Count(before), Count(after));
        if (had != has)
        {
            yield return new TopologyEffect(
                EffectArea.Fault, EffectAction.Changed, difference.Name, null, Figure,
                before: had.ToString(CultureInfo.InvariantCulture), after: has.ToString(CultureInfo.InvariantCulture));
        }

        var pairs = Sides.Match(
            before.Select(report => (Key(report, report.Pool is null ? null : pools.After(report.Pool)), report)), after.Select(report => (Key(report, report.Pool), report)));
        var effects =
            from pair in pairs
            let stopped = pair.Before is { IsSinglePointOfFailure: true }
            let stops = pair.After is { IsSinglePointOfFailure: true }
            where stopped != stops
            select stops ? Effect(EffectAction.Brought, pair.After!, pair) : Effect(EffectAction.Solved, pair.Before!, pair);
        foreach (var effect in effects.OrderBy(effect => effect.Action))
            yield return effect;
    }

    private static int Count(IEnumerable<FaultReport> reports) => reports.Count(report => report.IsSinglePointOfFailure);

    private static (FaultKind, string, Fqdn?) Key(FaultReport report, Fqdn? pool) => (report.Fault, TargetName.Normalize(report.Target), pool);

    private static TopologyEffect Effect(EffectAction action, FaultReport told, (FaultReport? Before, FaultReport? After) pair) => new(
        EffectArea.Fault, action, told.Target, told.Pool, told.Fault.ToString(), before: pair.Before?.Outcome.ToString(), after: pair.After?.Outcome.ToString(),
        note: action == EffectAction.Brought ? () => told.Action : null, source: action == EffectAction.Brought ? () => told.Source : null);
}
