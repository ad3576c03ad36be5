using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Resilience;

/// <summary>What a fault does to the servers of a pool and to the users on them.</summary>
internal sealed class ServerEffects
{
    private readonly ChatPool _pool;
    private readonly IReadOnlyList<ChatServer> _lost;
    private readonly IReadOnlyList<ChatServer> _standby;

    public ServerEffects(ChatPool pool, Fault fault)
    {
        _pool = pool;
        _lost = [.. pool.Servers.Where(server => fault.HasLost(server.Fqdn))];
        _standby = [.. pool.StandbyServers.Where(server => !fault.HasLost(server.Fqdn))];
        Active = pool.ActiveServers.Count(server => !fault.HasLost(server.Fqdn));
    }

    /// <summary>Active servers that are left.</summary>
    public int Active { get; }

    /// <summary>Servers that can be active once a person has made standbys active.</summary>
    public int Usable => Math.Max(Active, Math.Min(Active + _standby.Count, Limits.ActiveServers));

    public IEnumerable<FaultEffect> All()
    {
        if (_lost.Count == 0)
            yield break;
        var lostActive = _lost.Count(server => server.State == ServerState.Active);
        if (lostActive == 0)
        {
            yield return new FaultEffect(FaultOutcome.Survives, "StandbyLost", FaultSources.ActiveServer, Names(_lost));
        }
        else if (Active > 0)
        {
            yield return Shared();
            if (PerServer > Limits.UsersPerServer && _standby.Count > 0 && Active < Limits.ActiveServers)
                yield return new FaultEffect(FaultOutcome.Degraded, "ActivateStandby", FaultSources.ActiveServer, Command(lostActive));
        }
        else
        {
            yield return _standby.Count > 0
                ? new FaultEffect(FaultOutcome.ManualFailover, "NoActiveServer", FaultSources.ActiveServer, Command(lostActive))
                : new FaultEffect(FaultOutcome.Outage, "NoServer", null);
        }
    }

    private long? PerServer => _pool.Users.Concurrent is { } users ? ((long)users + Active - 1) / Active : null;

    private FaultEffect Shared() => PerServer switch
    {
        null => new FaultEffect(FaultOutcome.Survives, "Redistributed", FaultSources.Capacity, Active),
        > Limits.TemporaryUsersPerServer => new FaultEffect(
            FaultOutcome.Degraded, "OverloadedBeyond", FaultSources.Capacity, Active, PerServer, Limits.UsersPerServer, Limits.TemporaryUsersPerServer),
        > Limits.UsersPerServer => new FaultEffect(
            FaultOutcome.Degraded, "Overloaded", FaultSources.Capacity, Active, PerServer, Limits.UsersPerServer, Limits.TemporaryUsersPerServer),
        _ => new FaultEffect(FaultOutcome.Survives, "RedistributedUsers", FaultSources.Capacity, Active, PerServer, Limits.UsersPerServer),
    };

    private string Command(int lostActive)
    {
        var activated = _standby.Take(Math.Min(lostActive, Limits.ActiveServers - Math.Min(Active, Limits.ActiveServers)));
        return $"Set-CsPersistentChatActiveServer -Identity PersistentChatServer:{_pool.Fqdn} -ActiveServers @{{Add="
            + string.Join(",", activated.Select(server => "\"" + server.Fqdn + "\"")) + "}";
    }

    private static string Names(IEnumerable<ChatServer> servers) => string.Join(", ", servers);
}
