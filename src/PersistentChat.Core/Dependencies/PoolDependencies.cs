using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Components;
using PersistentChat.Requirements;
using PersistentChat.Rules;

namespace PersistentChat.Dependencies;

/// <summary>What depends on one chat pool and what it depends on.</summary>
internal sealed class PoolDependencies(ChatPool pool, TopologyUsers users, Product product)
{
    private readonly DependencyUser _self = users.Pools[pool.Fqdn];

    public IEnumerable<PoolDependency> List() =>
    [
        .. pool.DefaultForSites.Distinct(StringComparer.OrdinalIgnoreCase).Select(DefaultSite),
        .. Endpoints(),
        Policy(),
        .. Of(ComponentKind.WebService).Select(WebService),
        NextHop(),
        .. users.Common.Select(Directory),
        .. pool.Servers.Select(server => Computer(server.Fqdn)),
        .. Of(ComponentKind.Service).Select(Service),
        .. Of(ComponentKind.Database).GroupBy(ComponentPlace.Of).Select(place => Database(place.First())),
        .. StoreUse.Of(pool).SelectMany(use => use.Store.Instances).Distinct().Select(Instance),
        .. Of(ComponentKind.FileStore).GroupBy(ComponentPlace.Of).Select(place => Share(place.First())),
        .. users.Certificates[pool.Fqdn].GroupBy(certificate => certificate.Key).Select(same => Certificate(same.First())),
        .. users.Records[pool.Fqdn].GroupBy(record => record.Key).Select(same => Record(same.First())),
        .. Ports(),
    ];

    private IEnumerable<TopologyComponent> Of(ComponentKind kind) => users.Components[pool.Fqdn].Where(component => component.Kind == kind);

    private PoolDependency DefaultSite(string site) =>
        UsedBy(DependencyKind.DefaultSite, site, DependencyFate.MustStay, "DefaultSite", [], source: Citations.Changes.DefaultForSites);

    private IEnumerable<PoolDependency> Endpoints() =>
    [
        .. Of(ComponentKind.Directory).Select(contact => UsedBy(
            DependencyKind.Endpoint, contact.RunsOn, DependencyFate.LookFirst, "Endpoint", [], contact.Component,
            source: Citations.All(Citations.Cmdlet("Get-CsPersistentChatEndpoint"), Citations.Cmdlet("Remove-CsPersistentChatEndpoint")))),
        .. pool.MigratedFrom.Select(legacy => legacy.Fqdn).Distinct().Select(legacy => UsedBy(
            DependencyKind.Endpoint, legacy.ToString(), DependencyFate.LookFirst, "LegacyEndpoint", [], "Group Chat",
            source: Citations.All(Citations.MigrationProcess, Citations.Cmdlet("Get-CsPersistentChatEndpoint")))),
    ];

    private PoolDependency Policy() => users.Pools.Count > 1
        ? UsedBy(DependencyKind.Policy, "CsPersistentChatPolicy", DependencyFate.MustStay, "PolicyShared", users.Everybody, source: Citations.PolicyReference)
        : UsedBy(DependencyKind.Policy, "CsPersistentChatPolicy", DependencyFate.MayGo, "Policy", [], source: Citations.PolicyReference);

    private PoolDependency WebService(TopologyComponent service) =>
        UsedBy(DependencyKind.WebService, service.RunsOn, DependencyFate.MustStay, "WebService", users.ByPlace[ComponentPlace.Of(service)], service.Component);

    private PoolDependency NextHop() =>
        Uses(DependencyKind.NextHop, pool.NextHop.ToString(), DependencyFate.MustStay, "NextHop", users.ByNextHop[pool.NextHop]);

    private PoolDependency Directory(TopologyComponent component) =>
        Uses(DependencyKind.Directory, component.RunsOn, DependencyFate.MustStay, "Directory", users.Everybody, component.Component);

    private PoolDependency Computer(Fqdn server) => Stays(server)
        ? Uses(DependencyKind.Computer, server.ToString(), DependencyFate.MustStay, "ComputerShared", users.ByComputer[server])
        : Uses(DependencyKind.Computer, server.ToString(), DependencyFate.MayGo, "Computer", []);

    private PoolDependency Service(TopologyComponent service)
    {
        var place = ComponentPlace.Of(service);
        return users.ByPlace.IsShared(place, _self)
            ? Uses(DependencyKind.Service, service.RunsOn, DependencyFate.MustStay, "ServiceShared", users.ByPlace[place], service.Component)
            : Uses(
                DependencyKind.Service, service.RunsOn, DependencyFate.MayGo, "Service", [], service.Component,
                source: Citations.All(Citations.RemovingComponents, Citations.Cmdlet("Disable-CsComputer")));
    }

    private PoolDependency Database(TopologyComponent database)
    {
        var place = ComponentPlace.Of(database);
        var isWitness = database.State is ComponentState.Witness or ComponentState.BackupWitness;
        if (users.ByPlace.IsShared(place, _self))
        {
            return Uses(
                DependencyKind.Database, database.RunsOn, DependencyFate.MustStay, isWitness ? "WitnessShared" : "DatabaseShared", users.ByPlace[place], database.Component,
                source: isWitness ? null : Citations.Cmdlet("Uninstall-CsDatabase"));
        }
        return isWitness
            ? Uses(DependencyKind.Database, database.RunsOn, DependencyFate.MayGo, "Witness", [], database.Component, source: Citations.MirrorRemovalReference)
            : Uses(
                DependencyKind.Database, database.RunsOn, DependencyFate.MayGo, "Database", [], database.Component,
                source: Citations.All(Citations.RemovingInstances, Citations.Cmdlet("Uninstall-CsDatabase")));
    }

    private PoolDependency Instance(SqlInstanceName instance) => users.ByInstance.IsShared(instance, _self)
        ? Uses(DependencyKind.SqlInstance, instance.ToString(), DependencyFate.MustStay, "InstanceShared", users.ByInstance[instance])
        : Uses(DependencyKind.SqlInstance, instance.ToString(), DependencyFate.LookFirst, "Instance", []);

    private PoolDependency Share(TopologyComponent folder)
    {
        var path = ComponentPlace.Of(folder).RunsOn;
        if (users.ByPath.IsShared(path, _self))
            return Uses(DependencyKind.Share, folder.RunsOn, DependencyFate.MustStay, "ShareShared", users.ByPath[path], folder.Component);
        return folder.Component switch
        {
            ComponentNames.ComplianceOutput => Uses(
                DependencyKind.Share, folder.RunsOn, DependencyFate.MustStay, "ComplianceOutput", [], folder.Component, source: Citations.ComplianceTable),
            ComponentNames.FileStore => Uses(
                DependencyKind.Share, folder.RunsOn, DependencyFate.MayGo, "FileStore", [], folder.Component, source: Citations.All(Citations.MigrationProcess, Citations.MovingFileStore)),
            _ => Uses(DependencyKind.Share, folder.RunsOn, DependencyFate.MayGo, "LogShippingShare", [], folder.Component),
        };
    }

    private PoolDependency Certificate(CertificateRequirement certificate)
    {
        var isShared = users.ByCertificate.IsShared(certificate.Key, _self);
        var goes = certificate.Computers.All(Goes);
        return Uses(
            DependencyKind.Certificate, certificate.Holder.ToString(), isShared ? DependencyFate.MustStay : goes ? DependencyFate.MayGo : DependencyFate.LookFirst,
            isShared ? "CertificateShared" : goes ? "Certificate" : "CertificateOfOthers", isShared ? users.ByCertificate[certificate.Key] : [], null,
            certificate.Computers.Select(computer => computer.ToString()), () => certificate.Purpose, goes ? Citations.RemovingCertificates : null);
    }

    private PoolDependency Record(DnsRecord record)
    {
        var isShared = users.ByRecord.IsShared(record.Key, _self);
        var stays = record.Name == record.Computer && Stays(record.Computer);
        return Uses(
            DependencyKind.DnsRecord, record.Name.ToString(), isShared || stays ? DependencyFate.MustStay : DependencyFate.MayGo,
            isShared ? "RecordShared" : stays ? "RecordOfComputer" : "Record",
            isShared ? users.ByRecord[record.Key] : stays ? users.ByComputer[record.Computer] : [],
            record.Type.ToString(), [record.Computer.ToString()], () => record.Purpose, isShared || stays ? null : Citations.DecommissioningDns);
    }

    /// <summary>The connections, those of a row apart that others need, and those between computers that stay.</summary>
    private IEnumerable<PoolDependency> Ports()
    {
        var told = new HashSet<string>(PortConnections.Comparer);
        return
            from row in users.Ports[pool.Fqdn]
            let sources = PortConnections.Sources(row).Where(source => told.Add(PortConnections.Key(row, source))).ToArray()
            from part in sources.GroupBy(source => FateOf(row, source))
            select Port(row, part.Key, [.. part]);
    }

    private DependencyFate FateOf(PortRequirement row, string? source) =>
        users.ByConnection.IsShared(PortConnections.Key(row, source), _self) ? DependencyFate.MustStay
        : Goes(row.DestinationComputer) || (source is not null && Goes(source)) ? DependencyFate.MayGo
        : DependencyFate.LookFirst;

    private PoolDependency Port(PortRequirement row, DependencyFate fate, IReadOnlyList<string?> sources) => Uses(
        DependencyKind.Port, PortConnections.Listener(row), fate,
        fate switch { DependencyFate.MustStay => "PortShared", DependencyFate.MayGo => "Port", _ => "PortOfOthers" },
        fate == DependencyFate.MustStay ? UsersOf(sources.Select(source => PortConnections.Key(row, source))) : [],
        PortConnections.Number(row), sources.OfType<string>(), () => row.Purpose, fate == DependencyFate.MayGo ? Citations.Network.Ports : null);

    private IReadOnlyCollection<DependencyUser> UsersOf(IEnumerable<string> connections) => [.. connections.SelectMany(connection => users.ByConnection[connection]).Distinct()];

    /// <summary>Whether something else runs on a server of the pool.</summary>
    private bool Stays(Fqdn server) => users.ByComputer.IsShared(server, _self);

    /// <summary>Whether a computer is a server of the pool and nothing else.</summary>
    private bool Goes(Fqdn computer) => pool.Find(computer) is not null && !Stays(computer);

    private bool Goes(string computer) => Fqdn.TryParse(computer, out var name) && Goes(name);

    private PoolDependency UsedBy(
        DependencyKind kind, string target, DependencyFate fate, string reason, IReadOnlyCollection<DependencyUser> others, string? property = null, string? source = null) =>
        new(_self, pool.Fqdn, DependencyDirection.UsedBy, kind, target, fate, reason, others, property, source: Documents(source));

    private PoolDependency Uses(
        DependencyKind kind, string target, DependencyFate fate, string reason, IReadOnlyCollection<DependencyUser> others, string? property = null,
        IEnumerable<string>? computers = null, Func<string?>? purpose = null, string? source = null) =>
        new(_self, pool.Fqdn, DependencyDirection.Uses, kind, target, fate, reason, others, property, computers, purpose, Documents(source));

    private string? Documents(string? source) => source is null ? null : Citations.For(product, source);
}
