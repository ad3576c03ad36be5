using System.Collections.Generic;
using System.Globalization;
using System.Linq;
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

        var old = ByName(before.Select(report => (Key(report, report.Pool is null ? null : pools.After(report.Pool)), report)));
        var now = ByName(after.Select(report => (Key(report, report.Pool), report)));
        foreach (var item in now)
            if (item.Value.IsSinglePointOfFailure && Find(old, item.Key) is not { IsSinglePointOfFailure: true })
                yield return Effect(EffectAction.Brought, item.Value, Find(old, item.Key), item.Value);
        foreach (var item in old)
            if (item.Value.IsSinglePointOfFailure && Find(now, item.Key) is not { IsSinglePointOfFailure: true })
                yield return Effect(EffectAction.Solved, item.Value, item.Value, Find(now, item.Key));
    }

    private static int Count(IEnumerable<FaultReport> reports) => reports.Count(report => report.IsSinglePointOfFailure);

    private static Dictionary<(FaultKind, string, Fqdn?), FaultReport> ByName(IEnumerable<((FaultKind, string, Fqdn?) Key, FaultReport Report)> reports)
    {
        var named = new Dictionary<(FaultKind, string, Fqdn?), FaultReport>();
        foreach (var (key, report) in reports)
            if (!named.ContainsKey(key))
                named.Add(key, report);
        return named;
    }

    private static (FaultKind, string, Fqdn?) Key(FaultReport report, Fqdn? pool) => (report.Fault, TargetName.Normalize(report.Target), pool);

    private static FaultReport? Find(Dictionary<(FaultKind, string, Fqdn?), FaultReport> reports, (FaultKind, string, Fqdn?) key) =>
        reports.TryGetValue(key, out var report) ? report : null;

    private static TopologyEffect Effect(EffectAction action, FaultReport told, FaultReport? before, FaultReport? after) => new(
        EffectArea.Fault, action, told.Target, told.Pool, told.Fault.ToString(), before: before?.Outcome.ToString(), after: after?.Outcome.ToString(),
        note: action == EffectAction.Brought ? () => told.Action : null, source: action == EffectAction.Brought ? () => told.Source : null);
}
