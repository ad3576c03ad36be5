using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Capacity;

/// <summary>Computes what a chat pool carries.</summary>
public static class CapacityPlanner
{
    /// <summary>The capacity of a pool as it is written down.</summary>
    /// <param name="pool">The pool.</param>
    public static CapacityReport Plan(ChatPool pool)
    {
        var active = Guard.NotNull(pool, nameof(pool)).ActiveServers.Count();
        var users = pool.Users.Concurrent;
        return new CapacityReport(
            pool.Fqdn,
            active,
            pool.Servers.Count - active,
            Math.Min(Math.Min(active, Limits.ActiveServers) * Limits.UsersPerServer, Limits.UsersPerPool),
            users,
            users is { } needed ? Math.Max(1, Share(needed, Limits.UsersPerServer)) : null,
            users is { } left && active > 1 ? Share(left, active - 1) : null);
    }

    /// <summary>What all pools carry together, at most <see cref="Limits.UsersOverAllPools"/>: more pools add no scale.</summary>
    /// <param name="reports">The pools.</param>
    /// <returns>Concurrent users.</returns>
    public static int MaximumOverAllPools(IEnumerable<CapacityReport> reports) =>
        (int)Math.Min(Guard.NotNull(reports, nameof(reports)).Sum(report => (long)report.MaximumConcurrentUsers), Limits.UsersOverAllPools);

    private static int Share(int users, int parts) => (int)(((long)users + parts - 1) / parts);
}
