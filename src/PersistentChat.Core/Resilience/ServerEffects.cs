using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules;

namespace PersistentChat.Resilience;

/// <summary>What a fault does to the servers of a pool and to the users on them.</summary>
internal sealed class ServerEffects
{
    private readonly ChatPool _pool;
    private readonly StandbyServers _order;
    private readonly IReadOnlyList<ChatServer> _lost;
    private readonly IReadOnlyList<ChatServer> _standby;

    public ServerEffects(StandbyServers order, ChatPool pool, Fault fault)
    {
        _order = order;
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
            yield return new FaultEffect(FaultOutcome.Survives, "StandbyLost", Citations.Faults.ActiveServer, Names(_lost));
        }
        else if (Active > 0)
        {
            yield return Shared();
            if (PerServer > Limits.UsersPerServer && _standby.Count > 0 && Active < Limits.ActiveServers)
                yield return new FaultEffect(FaultOutcome.Degraded, "ActivateStandby", Citations.Faults.ActiveServer, Commands(lostActive));
        }
        else
        {
            yield return _standby.Count > 0
                ? new FaultEffect(FaultOutcome.ManualFailover, "NoActiveServer", Citations.Faults.ActiveServer, Commands(lostActive))
                : new FaultEffect(FaultOutcome.Outage, "NoServer", null);
        }
    }

    private long? PerServer => _pool.Users.Concurrent is { } users ? ((long)users + Active - 1) / Active : null;

    private FaultEffect Shared() => PerServer switch
    {
        null => new FaultEffect(FaultOutcome.Survives, "Redistributed", Citations.CapacityPlanning, Active),
        > Limits.TemporaryUsersPerServer => new FaultEffect(
            FaultOutcome.Degraded, "OverloadedBeyond", Citations.CapacityPlanning, Active, PerServer, Limits.UsersPerServer, Limits.TemporaryUsersPerServer),
        > Limits.UsersPerServer => new FaultEffect(
            FaultOutcome.Degraded, "Overloaded", Citations.CapacityPlanning, Active, PerServer, Limits.UsersPerServer, Limits.TemporaryUsersPerServer),
        _ => new FaultEffect(FaultOutcome.Survives, "RedistributedUsers", Citations.CapacityPlanning, Active, PerServer, Limits.UsersPerServer),
    };

    /// <summary>The lost servers are still on the list: they are taken off it first, so that no more than the permitted number is on it at any moment.</summary>
    private string Commands(int lostActive)
    {
        var lost = _lost.Where(server => server.State == ServerState.Active).ToArray();
        var activated = _order.InOrder(_pool, lost, _standby)
            .Take(Math.Min(lostActive, Limits.ActiveServers - Math.Min(Active, Limits.ActiveServers)));
        return Command("Remove", lost) + "; " + Command("Add", activated);
    }

    private string Command(string change, IEnumerable<ChatServer> servers) =>
        $"Set-CsPersistentChatActiveServer -Identity PersistentChatServer:{_pool.Fqdn} -ActiveServers @{{{change}="
        + string.Join(",", servers.Select(server => "\"" + server.Fqdn + "\"")) + "}";

    private static string Names(IEnumerable<ChatServer> servers) => string.Join(", ", servers);
}
