using System;
using System.Collections.Generic;
using System.Globalization;
using PersistentChat.Capacity;

namespace PersistentChat.Effects;

/// <summary>The figures of each chat pool's capacity that are others after a change. All count servers or concurrent users.</summary>
internal static class CapacityEffects
{
    private static readonly (string Name, Func<CapacityReport, int?> Get)[] _figures =
    [
        (nameof(CapacityReport.ActiveServers), report => report.ActiveServers),
        (nameof(CapacityReport.MaximumConcurrentUsers), report => report.MaximumConcurrentUsers),
        (nameof(CapacityReport.ConcurrentUsers), report => report.ConcurrentUsers),
        (nameof(CapacityReport.Headroom), report => report.Headroom),
        (nameof(CapacityReport.ServersNeeded), report => report.ServersNeeded),
        (nameof(CapacityReport.UsersPerServerAfterOneFailure), report => report.UsersPerServerAfterOneFailure),
    ];

    public static IEnumerable<TopologyEffect> Of(PoolSuccession pools)
    {
        foreach (var (old, now) in pools.Pairs)
        {
            var before = old is null ? null : CapacityPlanner.Plan(old);
            var after = now is null ? null : CapacityPlanner.Plan(now);
            var pool = (now ?? old)!.Fqdn;
            foreach (var (name, get) in _figures)
            {
                var (had, has) = (before is null ? null : get(before), after is null ? null : get(after));
                if (had != has)
                    yield return new TopologyEffect(EffectArea.Capacity, EffectAction.Changed, pool.ToString(), pool, name, before: Text(had), after: Text(has));
            }
        }
    }

    private static string? Text(int? figure) => figure?.ToString(CultureInfo.InvariantCulture);
}
