using System.Diagnostics.CodeAnalysis;

namespace PersistentChat.Capacity;

/// <summary>How many users a chat pool carries, and how far its declared users are from that. All figures are concurrent users.</summary>
public sealed record CapacityReport
{
    internal CapacityReport(
        Fqdn? poolFqdn,
        int activeServers,
        int standbyServers,
        int maximumConcurrentUsers,
        int? concurrentUsers,
        int? serversNeeded,
        int? usersPerServerAfterOneFailure)
    {
        PoolFqdn = poolFqdn;
        ActiveServers = activeServers;
        StandbyServers = standbyServers;
        MaximumConcurrentUsers = maximumConcurrentUsers;
        ConcurrentUsers = concurrentUsers;
        ServersNeeded = serversNeeded;
        UsersPerServerAfterOneFailure = usersPerServerAfterOneFailure;
    }

    /// <summary>The FQDN of the pool that was sized; null when it was asked for a number of users, and no pool.</summary>
    public Fqdn? PoolFqdn { get; }

    /// <summary>Servers that accept connections.</summary>
    public int ActiveServers { get; }

    /// <summary>Servers that are kept ready.</summary>
    public int StandbyServers { get; }

    /// <summary>What one active server carries: <see cref="Limits.UsersPerServer"/>.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "PowerShell shows what an object has, not what its type has.")]
    public int MaximumUsersPerServer => Limits.UsersPerServer;

    /// <summary>What the active servers carry together, at most <see cref="Limits.UsersPerPool"/>.</summary>
    public int MaximumConcurrentUsers { get; }

    /// <summary>What is declared; null when nothing is.</summary>
    public int? ConcurrentUsers { get; }

    /// <summary>The maximum less what is declared, negative when the pool is too small; null when nothing is declared.</summary>
    public int? Headroom => MaximumConcurrentUsers - ConcurrentUsers;

    /// <summary>Active servers for the declared users, at least 1; more than <see cref="Limits.ActiveServers"/> are not supported; null when nothing is declared.</summary>
    public int? ServersNeeded { get; }

    /// <summary>Users on each remaining active server when one fails, rounded up; null when nothing is declared or none remains.</summary>
    public int? UsersPerServerAfterOneFailure { get; }

    /// <summary>The pool's FQDN, or an empty text.</summary>
    public override string ToString() => PoolFqdn?.ToString() ?? "";
}
