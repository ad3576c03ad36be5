using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Requirements;

/// <summary>The connections of one chat pool.</summary>
internal sealed class PoolPorts(ChatPool pool, IReadOnlyList<Fqdn> frontEnds, SharedEndpoints endpoints, Product product)
{
    private readonly PortPeer _servers = PortPeer.Group(pool.Fqdn.ToString(), pool.Servers.Select(server => server.Fqdn));

    // A next hop that the topology does not describe stands for its servers.
    private readonly IReadOnlyList<Fqdn> _frontEnds = frontEnds.Count > 0 ? frontEnds : [pool.NextHop];
    private readonly PortPeer _nextHop = PortPeer.Group(pool.NextHop.ToString(), frontEnds.Count > 0 ? frontEnds : [pool.NextHop]);

    public IEnumerable<PortRequirement> List() =>
        pool.Servers.SelectMany(server => OfServer(server.Fqdn))
            .Concat(_frontEnds.SelectMany(OfFrontEnd))
            .Concat(Stores().SelectMany(OfStore))
            .Concat(Shares())
            .Distinct();

    private IEnumerable<PortRequirement> OfServer(Fqdn server)
    {
        var others = _servers.IsOnly(server.ToString()) ? PortPeer.Any : _servers;
        return Crossing(
            Tcp(_nextHop, server, pool.SipPort, "ChatSip", Citations.Network.SipPort, "SipPort"),
            Tcp(others, server, Limits.WcfPort, "ChatWcf", Citations.Network.Ports, "Wcf"),
            Tcp(_servers, server, pool.PoolPort, "ChatPool", Citations.Network.PoolPort, "PoolPort"),
            Tcp(endpoints.Administration, server, pool.PoolPort, "Administration", Citations.Network.PoolPort, "PoolPort"),
            Tcp(PortPeer.Any, server, Limits.HttpsPort, "FileTransfer", Citations.Network.Ports, "FileTransfer"),
            Tcp(endpoints.ManagementStore, server, Limits.ReplicationPort, "Replication", Citations.Network.Ports, "Replication"),
            Udp(PortPeer.Any, server, "LocalBrowser", Citations.Network.Ports));
    }

    private IEnumerable<PortRequirement> OfFrontEnd(Fqdn frontEnd) => Crossing(
        Tcp(_servers, frontEnd, Limits.FrontEndSipPort, "FrontEndSip", Citations.Network.Ports),
        Tcp(PortPeer.Any, frontEnd, Limits.HttpsPort, "WebServices", Citations.Network.Ports),
        Tcp(endpoints.ReverseProxies, frontEnd, Limits.ReverseProxyHttpsPort, "WebServicesExternal", Citations.Network.Ports),
        Tcp(PortPeer.Any, frontEnd, Limits.RoomManagementPort, "RoomManagement", Citations.WebServerReference, "RoomManagement"),
        Tcp(PortPeer.Any, frontEnd, Limits.RoomManagementExternalPort, "RoomManagementExternal", Citations.WebServerReference, "RoomManagement"));

    private IEnumerable<SqlStore> Stores() => new[]
    {
        pool.ContentStore, pool.BackupContentStore,
        pool.Compliance.Enabled ? pool.Compliance.Store : null, pool.Compliance.Enabled ? pool.Compliance.BackupStore : null,
    }.OfType<SqlStore>();

    private IEnumerable<PortRequirement> OfStore(SqlStore store) =>
        Crossing([.. store.Copies.SelectMany(OfInstance), .. store.Mirror is null ? [] : OfMirroring(store, store.Mirror)]);

    private IEnumerable<PortRequirement> OfInstance(SqlInstanceName instance) => instance.Instance is null
        ? [Sql(_servers, instance, Limits.SqlServerPort, PortProtocol.TCP, "SqlDefault", Citations.SqlFirewall)]
        :
        [
            Sql(_servers, instance, null, PortProtocol.TCP, "SqlNamed", Citations.SqlFirewall, "StaticPort"),
            Sql(_servers, instance, Limits.SqlBrowserPort, PortProtocol.UDP, "SqlBrowser", Citations.SqlFirewall),
        ];

    private IEnumerable<PortRequirement> OfMirroring(SqlStore store, SqlInstanceName mirror)
    {
        yield return Partner(store.Instance, mirror);
        yield return Partner(mirror, store.Instance);
        if (store.Witness is not { } witness)
            yield break;
        foreach (var partner in store.Copies)
        {
            yield return Mirroring(partner, witness, Limits.DefaultWitnessPort, "MirroringWitness");
            yield return Partner(witness, partner);
        }
    }

    private IEnumerable<PortRequirement> Shares()
    {
        var databaseServers = PortPeer.Group(new[] { pool.ContentStore, pool.BackupContentStore }
            .OfType<SqlStore>().SelectMany(store => store.Copies).Select(instance => instance.Server));
        return Crossing(
        [
            .. Share(_servers, pool.FileStore, "FileStore"),
            .. Share(_servers, pool.Compliance.Enabled ? pool.Compliance.AdapterOutputDirectory : null, "ComplianceOutput"),
            .. Share(databaseServers, pool.LogShippingShare, "LogShipping"),
        ]);
    }

    private IEnumerable<PortRequirement> Share(PortPeer source, StorePath? path, string purpose) => path?.Server is { } server
        ? [new PortRequirement(pool.Fqdn, source, server, server, null, null, purpose, null, "NoPortDocumented")]
        : [];

    private PortRequirement Partner(SqlInstanceName from, SqlInstanceName to) =>
        Mirroring(from, to, Limits.DefaultMirroringPort, "MirroringPartner");

    private PortRequirement Mirroring(SqlInstanceName from, SqlInstanceName to, int usualPort, string purpose) =>
        endpoints.MirroringPorts.TryGetValue(to, out var port)
            ? Sql(PortPeer.Instance(from), to, port, PortProtocol.TCP, purpose, Citations.Network.Mirroring)
            : Sql(PortPeer.Instance(from), to, usualPort, PortProtocol.TCP, purpose, Citations.Network.Mirroring, "MirroringPort");

    private PortRequirement Tcp(PortPeer source, Fqdn computer, int port, string purpose, string document, string? note = null) =>
        new(pool.Fqdn, source, computer.ToString(), computer.ToString(), port, PortProtocol.TCP, purpose, Citations.For(product, document), note);

    private PortRequirement Udp(PortPeer source, Fqdn computer, string purpose, string document) => new(
        pool.Fqdn, source, computer.ToString(), computer.ToString(), Limits.SqlBrowserPort, PortProtocol.UDP, purpose, Citations.For(product, document));

    private PortRequirement Sql(
        PortPeer source, SqlInstanceName instance, int? port, PortProtocol protocol, string purpose, string document, string? note = null) =>
        new(pool.Fqdn, source, instance.ToString(), instance.Server.ToString(), port, protocol, purpose, Citations.For(product, document), note);

    /// <summary>Without what stays inside one computer, such as a Standard Edition server with everything on it.</summary>
    private static IEnumerable<PortRequirement> Crossing(params PortRequirement[] requirements) => requirements.Where(requirement =>
        requirement.SourceComputers.Count != 1
        || !System.StringComparer.OrdinalIgnoreCase.Equals(requirement.SourceComputers[0], requirement.DestinationComputer));
}

/// <summary>What concerns all chat pools: who connects to them from outside, and the mirroring ports that the topology states.</summary>
internal sealed record SharedEndpoints(
    PortPeer Administration, PortPeer ReverseProxies, PortPeer ManagementStore, IReadOnlyDictionary<SqlInstanceName, int> MirroringPorts);
