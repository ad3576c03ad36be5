using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Files;

internal sealed class PCT7010PortTakenTwice()
    : Rule(
        "PCT7010", RuleCategory.Files, Severity.Error,
        Citations.AddToTopology
        + "; " + Citations.Ports
        + "; " + Citations.SkypePorts
        + "; " + Citations.TopologyArticle
        + "; " + Citations.SkypeTopology
        + "; " + Citations.WebServerReference
        + "; " + Citations.Mirroring
        + "; " + Citations.SkypeMirroring,
        "C-02", "SEED-32")
{
    private static readonly (int Port, string Name)[] _ofFrontEnds =
    [
        (Limits.FrontEndSipPort, "Front End SIP"),
        (Limits.HttpsPort, "HTTPS"),
        (Limits.ReverseProxyHttpsPort, "HTTPS"),
        (Limits.RoomManagementPort, "PersistentChatWebManager"),
        (Limits.RoomManagementExternalPort, "PersistentChatWebManagerExternal"),
    ];

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.PoolsByServer);
        // A chat server may be a front end or a SQL Server of which nobody says so, and has its ports then.
        if (topology.ChatPools.AnyWhere(topology, static (pool, _) => IsOfFrontEnd(pool.SipPort) || IsOfFrontEnd(pool.PoolPort)))
            scope.NeedsFrontEndServers();
        if (topology.ChatPools.AnyWhere(topology, static (pool, _) => pool.SipPort == Limits.SqlServerPort || pool.PoolPort == Limits.SqlServerPort))
        {
            scope.NeedsBackEnds();
            scope.NeedsStoresAndWitnesses();
        }
        if (!topology.HasUnknown)
            return;
        var endpoints = new MirroringEndpoints(topology);
        foreach (var server in topology.PoolsByServer)
        {
            if (server.HasSeveral)
                continue;
            scope.NeedsPorts(server.First);
            foreach (var instance in topology.InstancesByServer[server.Key])
                if (endpoints.MayBeOther(instance))
                    scope.Needs(instance, SqlInstanceKeys.MirroringPort);
        }
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var endpoints = new MirroringEndpoints(topology);
        return
            from server in topology.PoolsByServer
            where !server.HasSeveral && !IsPlain(topology, server.Key, server.First)
            from shared in Listeners(topology, server.Key, server.First, endpoints).GroupBy(listener => listener.Port, listener => listener.Name)
            let names = ValueList.Of(shared.Distinct())
            where names.Count > 1
            select Report(server.Key, server, server.Key, shared.Key, names);
    }

    /// <summary>Whether a server is nothing but a chat server and its ports differ; nearly every one is.</summary>
    private static bool IsPlain(TopologyIndex topology, Fqdn server, ChatPool pool) =>
        !topology.FrontEndsByServer.Contains(server)
        && !topology.InstancesByServer.Contains(server)
        && pool.SipPort != pool.PoolPort
        && !IsFixed(pool.SipPort)
        && !IsFixed(pool.PoolPort);

    private static bool IsFixed(int port) => port is Limits.WcfPort or Limits.ReplicationPort;

    private static bool IsOfFrontEnd(int port) => Array.Exists(_ofFrontEnds, listener => listener.Port == port);

    /// <summary>What accepts TCP connections on a chat server, as far as the documents name a port and do not dispute that it is there.</summary>
    private static IEnumerable<(int Port, string Name)> Listeners(
        TopologyIndex topology, Fqdn server, ChatPool pool, MirroringEndpoints endpoints)
    {
        if (!pool.MayHaveOtherSipPort)
            yield return (pool.SipPort, "sipPort");
        if (!pool.MayHaveOtherPoolPort)
            yield return (pool.PoolPort, "poolPort");
        yield return (Limits.WcfPort, "Persistent Chat WCF");
        yield return (Limits.ReplicationPort, "SMB");
        foreach (var instance in topology.InstancesByServer[server])
        {
            if (instance.Instance is null)
                yield return (Limits.SqlServerPort, "SQL Server");
            if (endpoints.PortOf(instance) is { } mirroring)
                yield return (mirroring, "mirroringPort (" + instance + ")");
        }
        if (!topology.FrontEndsByServer.Contains(server))
            yield break;
        foreach (var listener in _ofFrontEnds)
            yield return listener;
    }
}
