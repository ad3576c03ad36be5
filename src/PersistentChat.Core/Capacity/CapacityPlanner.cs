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
    public static CapacityReport Plan(ChatPool pool) => PlanFor(pool, Guard.NotNull(pool, nameof(pool)).ActiveCount);

    /// <summary>The same, were so many of its servers active.</summary>
    internal static CapacityReport PlanFor(ChatPool pool, int active) => Plan(pool.Fqdn, active, pool.Servers.Count - active, pool.Users.Concurrent);

    /// <summary>The capacity that a pool for so many users needs, or that so many servers have.</summary>
    /// <param name="users">Users that are connected at the same time, 0 or more.</param>
    /// <param name="activeServers">Active servers, 1 or more; left out, as many as the users need, at most <see cref="Limits.ActiveServers"/>.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public static CapacityReport Plan(int users, int? activeServers = null)
    {
        Guard.InRange(users, 0, int.MaxValue, "concurrent");
        Guard.InRange(activeServers, 1, int.MaxValue, "activeServers");
        return Plan(null, activeServers ?? Math.Min(ServersFor(users), Limits.ActiveServers), 0, users);
    }

    /// <summary>What all pools carry together, at most <see cref="Limits.UsersOverAllPools"/>: more pools add no scale.</summary>
    /// <param name="reports">The pools.</param>
    /// <returns>Concurrent users.</returns>
    public static int MaximumOverAllPools(IEnumerable<CapacityReport> reports) =>
        MaximumOverAllPools(Guard.NotNull(reports, nameof(reports)).Select(report => report.MaximumConcurrentUsers));

    /// <summary>The same of what each pool carries.</summary>
    internal static int MaximumOverAllPools(IEnumerable<int> maximums) => (int)Math.Min(maximums.Sum(maximum => (long)maximum), Limits.UsersOverAllPools);

    private static CapacityReport Plan(Fqdn? pool, int active, int standby, int? users) => new(
        pool,
        active,
        standby,
        Math.Min(Math.Min(active, Limits.ActiveServers) * Limits.UsersPerServer, Limits.UsersPerPool),
        users,
        users is { } needed ? ServersFor(needed) : null,
        users is { } left && active > 1 ? Share(left, active - 1) : null);

    /// <summary>Active servers for so many users, at least 1.</summary>
    internal static int ServersFor(int users) => Math.Max(1, Share(users, Limits.UsersPerServer));

    private static int Share(int users, int parts) => (int)(((long)users + parts - 1) / parts);
}
