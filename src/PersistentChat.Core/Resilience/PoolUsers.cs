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
    /// <param name="servers">What is left of the servers.</param>
    public static PoolUsers Of(int? declared, FaultOutcome outcome, ServerEffects servers)
    {
        var active = servers.Active;
        if (declared is not { } users)
            return None;
        return new PoolUsers(
            outcome >= FaultOutcome.ManualFailover ? 0 : Carried(active),
            outcome == FaultOutcome.Outage ? 0 : Carried(Math.Max(active, servers.Usable)),
            active > 0 ? (int)(((long)users + active - 1) / active) : null);

        int Carried(int count) => Math.Min(users, Math.Min(count, Limits.ActiveServers) * servers.MostUsersPerServer);
    }
}
