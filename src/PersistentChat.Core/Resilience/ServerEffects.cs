using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Resilience;

/// <summary>What a fault does to the servers of a pool and to the users on them.</summary>
internal sealed class ServerEffects
{
    private readonly ChatPool _pool;
    private readonly FaultIndex _index;
    private readonly IReadOnlyList<ChatServer> _lost;
    private readonly IReadOnlyList<ChatServer> _standby;

    public ServerEffects(FaultIndex index, ChatPool pool, Fault fault)
    {
        _index = index;
        _pool = pool;
        _lost = [.. pool.Servers.Where(server => fault.HasLost(server.Fqdn))];
        _standby = [.. pool.StandbyServers.Where(server => !fault.HasLost(server.Fqdn))];
        Active = pool.ActiveServers.Count(server => !fault.HasLost(server.Fqdn));
    }

    /// <summary>Active servers that are left.</summary>
    public int Active { get; }

    /// <summary>Servers that can be active once a person has made standbys active.</summary>
    public int Usable => Math.Max(Active, Math.Min(Active + _standby.Count, Limits.ActiveServers));

    /// <summary>What a server may carry while others are lost; the figure for a while is that of one product only.</summary>
    public int MostUsersPerServer => _index.Topology.Product == Product.Lync2013 ? Limits.TemporaryUsersPerServer : Limits.UsersPerServer;

    public IEnumerable<FaultEffect> All()
    {
        if (_lost.Count == 0)
            yield break;
        var lostActive = _lost.Count(server => server.State == ServerState.Active);
        if (lostActive == 0)
        {
            yield return new FaultEffect(FaultOutcome.Survives, "StandbyLost", _index.Citations.ActiveServer, Names(_lost));
        }
        else if (Active > 0)
        {
            yield return Shared();
            if (PerServer > Limits.UsersPerServer && _standby.Count > 0 && Active < Limits.ActiveServers)
            {
                yield return new FaultEffect(FaultOutcome.Degraded, "ActivateStandby", _index.Citations.ActiveServer, Commands(lostActive));
                foreach (var elsewhere in InOtherTimeZone(lostActive))
                    yield return elsewhere;
            }
        }
        else
        {
            yield return _standby.Count > 0
                ? new FaultEffect(FaultOutcome.ManualFailover, "NoActiveServer", _index.Citations.ActiveServer, Commands(lostActive))
                : new FaultEffect(FaultOutcome.Outage, "NoServer", null);
            foreach (var elsewhere in InOtherTimeZone(lostActive))
                yield return elsewhere;
        }
    }

    private long? PerServer => _pool.Users.Concurrent is { } users ? ((long)users + Active - 1) / Active : null;

    private FaultEffect Shared() => PerServer switch
    {
        null => new FaultEffect(FaultOutcome.Survives, "Redistributed", _index.Citations.Capacity, Active),
        > Limits.UsersPerServer when MostUsersPerServer == Limits.UsersPerServer => new FaultEffect(
            FaultOutcome.Degraded, "OverloadedSkype", _index.Citations.Capacity, Active, PerServer, Limits.UsersPerServer),
        > Limits.TemporaryUsersPerServer => new FaultEffect(
            FaultOutcome.Degraded, "OverloadedBeyond", _index.Citations.Capacity, Active, PerServer, Limits.UsersPerServer, Limits.TemporaryUsersPerServer),
        > Limits.UsersPerServer => new FaultEffect(
            FaultOutcome.Degraded, "Overloaded", _index.Citations.Capacity, Active, PerServer, Limits.UsersPerServer, Limits.TemporaryUsersPerServer),
        _ => new FaultEffect(FaultOutcome.Survives, "RedistributedUsers", _index.Citations.Capacity, Active, PerServer, Limits.UsersPerServer),
    };

    /// <summary>The lost servers are still on the list: they are taken off it first, so that no more than the permitted number is on it at any moment.</summary>
    private string Commands(int lostActive) => Command("Remove", LostActive()) + "; " + Command("Add", Activated(lostActive));

    private ChatServer[] LostActive() => [.. _lost.Where(server => server.State == ServerState.Active)];

    private IEnumerable<ChatServer> Activated(int lostActive) => _index.Standby.InOrder(_pool, LostActive(), _standby)
        .Take(Math.Min(lostActive, Limits.ActiveServers - Math.Min(Active, Limits.ActiveServers)));

    /// <summary>Those that the command makes active though their time zone forbids it while the next hop stays.</summary>
    private IEnumerable<FaultEffect> InOtherTimeZone(int lostActive)
    {
        var elsewhere = Activated(lostActive).Where(server => !_index.Standby.MayBeActive(server, _pool)).ToArray();
        if (elsewhere.Length > 0)
            yield return new FaultEffect(FaultOutcome.Survives, "StandbyTimeZone", _index.Citations.RequiredResources, Names(elsewhere), _pool.NextHop);
    }

    private string Command(string change, IEnumerable<ChatServer> servers) =>
        $"Set-CsPersistentChatActiveServer -Identity PersistentChatServer:{_pool.Fqdn} -ActiveServers @{{{change}="
        + string.Join(",", servers.Select(server => "\"" + server.Fqdn + "\"")) + "}";

    private static string Names(IEnumerable<ChatServer> servers) => string.Join(", ", servers);
}
