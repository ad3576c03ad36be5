using System;
using PersistentChat.Internal;

namespace PersistentChat.Capacity;

/// <summary>What a year of growth asks of a chat pool, or of all pools together, beside what the servers of today carry. All figures are concurrent users.</summary>
public sealed record CapacityForecast
{
    private readonly string? _source;

    internal CapacityForecast(Fqdn? poolFqdn, int year, int users, int activeServers, int maximumUsers, CapacityNeed need)
    {
        PoolFqdn = poolFqdn;
        Year = year;
        ConcurrentUsers = users;
        ActiveServers = activeServers;
        MaximumConcurrentUsers = maximumUsers;
        ServersNeeded = need.Servers;
        Limit = need.Limit;
        Step = need.Step;
        Servers = need.Count;
        _source = need.Source;
    }

    /// <summary>The FQDN of the pool; null for all pools together, or when it was asked for a number of users, and no pool.</summary>
    public Fqdn? PoolFqdn { get; }

    /// <summary>Years from today; 0 is today.</summary>
    public int Year { get; }

    /// <summary>The users of that year, rounded up.</summary>
    public int ConcurrentUsers { get; }

    /// <summary>Servers that accept connections today.</summary>
    public int ActiveServers { get; }

    /// <summary>What they carry.</summary>
    public int MaximumConcurrentUsers { get; }

    /// <summary>What the servers of today carry less the users of that year; negative when they are too few.</summary>
    public int Headroom => MaximumConcurrentUsers - ConcurrentUsers;

    /// <summary>Active servers for the users of that year, at least 1; more than <see cref="Limits.ActiveServers"/> are not supported; null for all pools together.</summary>
    public int? ServersNeeded { get; }

    /// <summary>The limit that the users of that year exceed: the one that nothing lifts, if they exceed several.</summary>
    public CapacityLimit Limit { get; }

    /// <summary>What makes room for them.</summary>
    public CapacityStep Step { get; }

    /// <summary>How many servers the step adds, makes active, or has in the new pool; 0 where there are none.</summary>
    public int Servers { get; }

    /// <summary>Whether the step makes room, and the product can do it to the pool that exists.</summary>
    public bool InPlace => Step is CapacityStep.AddServers or CapacityStep.ActivateStandby;

    /// <summary>The step in words, in the current UI culture.</summary>
    public string Action => Texts.Format("CapacityStep_" + Step, Servers);

    /// <summary>The documents of the limit and of the step; null where no limit is exceeded.</summary>
    public string? Source => _source is null ? null : Citations.Shown(_source);

    /// <summary>Whose users they are, for people.</summary>
    internal string Holder => PoolFqdn?.ToString() ?? Texts.Label(ServersNeeded is null ? "AllPools" : "Users");

    /// <summary>The pool, the year and the users in one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{PoolFqdn?.ToString() ?? "*"} +{Year}: {ConcurrentUsers}");
}
