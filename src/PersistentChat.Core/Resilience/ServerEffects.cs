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
    private readonly IReadOnlyList<ChatServer> _lostActive;
    private readonly IReadOnlyList<ChatServer> _standby;

    public ServerEffects(FaultIndex index, ChatPool pool, Fault fault)
    {
        _index = index;
        _pool = pool;
        _lost = [.. pool.Servers.Where(server => fault.HasLost(server.Fqdn))];
        _lostActive = [.. _lost.Where(server => server.State == ServerState.Active)];
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
        if (_lostActive.Count == 0)
        {
            yield return new FaultEffect(FaultOutcome.Survives, "StandbyLost", _index.Citations.ActiveServer, Names(_lost));
        }
        else if (Active > 0)
        {
            yield return Shared();
            if (PerServer > Limits.UsersPerServer && _standby.Count > 0 && Active < Limits.ActiveServers)
            {
                foreach (var effect in Activation(FaultOutcome.Degraded, "ActivateStandby"))
                    yield return effect;
            }
        }
        else if (_standby.Count > 0)
        {
            foreach (var effect in Activation(FaultOutcome.ManualFailover, "NoActiveServer"))
                yield return effect;
        }
        else
        {
            yield return new FaultEffect(FaultOutcome.Outage, "NoServer", null);
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

    /// <summary>
    /// The commands that make standby servers active, and which of these their time zone forbids it while the next hop stays. The lost servers are still on the
    /// list: they are taken off it first, so that no more than the permitted number is on it at any moment.
    /// </summary>
    private IEnumerable<FaultEffect> Activation(FaultOutcome outcome, string key)
    {
        var activated = _index.Standby.InOrder(_pool, _lostActive, _standby)
            .Take(Math.Min(_lostActive.Count, Limits.ActiveServers - Math.Min(Active, Limits.ActiveServers)))
            .ToArray();
        yield return new FaultEffect(outcome, key, _index.Citations.ActiveServer, Command("Remove", _lostActive) + "; " + Command("Add", activated));
        var elsewhere = activated.Where(server => !_index.Standby.MayBeActive(server, _pool)).ToArray();
        if (elsewhere.Length > 0)
            yield return new FaultEffect(FaultOutcome.Survives, "StandbyTimeZone", _index.Citations.RequiredResources, Names(elsewhere), _pool.NextHop);
    }

    private string Command(string change, IEnumerable<ChatServer> servers) =>
        $"Set-CsPersistentChatActiveServer -Identity PersistentChatServer:{_pool.Fqdn} -ActiveServers @{{{change}="
        + string.Join(",", servers.Select(server => "\"" + server.Fqdn + "\"")) + "}";

    private static string Names(IEnumerable<ChatServer> servers) => string.Join(", ", servers);
}
