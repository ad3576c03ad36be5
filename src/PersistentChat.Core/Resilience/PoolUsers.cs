using System;

namespace PersistentChat.Resilience;

/// <summary>The users of a pool during a fault; null where none are declared.</summary>
/// <param name="Remaining">Those that go on by themselves.</param>
/// <param name="AfterAction">Those that go on once a person has acted.</param>
/// <param name="PerServer">The declared users on each active server that is left.</param>
internal sealed record PoolUsers(int? Remaining, int? AfterAction, int? PerServer)
{
    public static readonly PoolUsers None = new(null, null, null);

    /// <summary>Shares the declared users among servers.</summary>
    /// <param name="declared">The declared users.</param>
    /// <param name="outcome">What the fault does to the pool.</param>
    /// <param name="active">Active servers that are left.</param>
    /// <param name="usable">Servers that can be active once a person has acted.</param>
    public static PoolUsers Of(int? declared, FaultOutcome outcome, int active, int usable)
    {
        if (declared is not { } users)
            return None;
        return new PoolUsers(
            outcome >= FaultOutcome.ManualFailover ? 0 : Carried(users, active),
            outcome == FaultOutcome.Outage ? 0 : Carried(users, Math.Max(active, usable)),
            active > 0 ? (int)(((long)users + active - 1) / active) : null);
    }

    private static int Carried(int users, int servers) =>
        Math.Min(users, Math.Min(servers, Limits.ActiveServers) * Limits.TemporaryUsersPerServer);
}
