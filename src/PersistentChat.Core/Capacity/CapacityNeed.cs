using System;

namespace PersistentChat.Capacity;

/// <summary>What so many concurrent users need that a pool does not have yet.</summary>
internal sealed class CapacityNeed
{
    private CapacityNeed(int? servers, CapacityLimit limit = CapacityLimit.None, CapacityStep step = CapacityStep.None, int count = 0, string? source = null)
    {
        Servers = servers;
        Limit = limit;
        Step = step;
        Count = count;
        Source = source;
    }

    public int? Servers { get; }

    public CapacityLimit Limit { get; }

    public CapacityStep Step { get; }

    public int Count { get; }

    public string? Source { get; }

    /// <summary>Of a pool; one that nobody has drawn yet grows like a multiple-server pool without standby servers.</summary>
    public static CapacityNeed Of(CapacityReport today, ChatPool? pool, int users)
    {
        var servers = CapacityPlanner.ServersFor(users);
        if (users > Limits.UsersPerPool)
            return new CapacityNeed(servers, CapacityLimit.Pool, CapacityStep.Impossible, source: Citations.All(Citations.TopologyArticle, Citations.SkypeTopology));
        var missing = servers - Math.Min(today.ActiveServers, Limits.ActiveServers);
        if (missing <= 0)
            return new CapacityNeed(servers);
        var (step, count) = pool?.PoolType == ChatPoolType.SingleServer ? (CapacityStep.ReplacePool, servers)
            : today.ActiveServers + today.StandbyServers + missing <= Limits.Servers ? (CapacityStep.AddServers, missing)
            : (CapacityStep.ActivateStandby, missing);
        return new CapacityNeed(
            servers, CapacityLimit.ActiveServers, step, count,
            step == CapacityStep.ReplacePool
                ? Citations.All(Citations.TopologyArticle, Citations.AddToTopology)
                : Citations.All(Citations.TopologyArticle, Citations.CapacityPlanning, Citations.SkypeTopology));
    }

    /// <summary>Of all pools of a deployment.</summary>
    public static CapacityNeed OverAllPools(int users) => users > Limits.UsersOverAllPools
        ? new CapacityNeed(null, CapacityLimit.AllPools, CapacityStep.Impossible, source: Citations.All(Citations.Requirements, Citations.SkypeRequirements))
        : new CapacityNeed(null);
}
