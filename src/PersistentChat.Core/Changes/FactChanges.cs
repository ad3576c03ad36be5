using System;

namespace PersistentChat.Changes;

/// <summary>Compares sites, front-end pools and what is known of instances and computers.</summary>
internal sealed class FactChanges(ChangeList changes, Topology reference, Topology difference)
{
    public void Compare()
    {
        CompareTopologies();
        CompareDirectories(reference.Directory, difference.Directory);
        ChangeList.Match(
            reference.Sites, difference.Sites, site => site.Name, CompareSites,
            site => changes.Delete(ChangeKind.Site, site, Consequences.Publish),
            site => changes.Create(ChangeKind.Site, site, Consequences.Publish), StringComparer.OrdinalIgnoreCase);
        ChangeList.Match(
            reference.FrontEndPools, difference.FrontEndPools, pool => pool.Fqdn, CompareFrontEndPools,
            pool => changes.Delete(ChangeKind.FrontEndPool, pool, Consequences.Publish),
            pool => changes.Create(ChangeKind.FrontEndPool, pool, Consequences.Publish));
        ChangeList.Match(
            reference.SqlInstances, difference.SqlInstances, instance => instance.Name, CompareSqlInstances,
            instance => changes.Delete(ChangeKind.SqlInstance, instance), instance => changes.Create(ChangeKind.SqlInstance, instance));
        ChangeList.Match(
            reference.Computers, difference.Computers, computer => computer.Fqdn, CompareComputers,
            computer => changes.Delete(ChangeKind.Computer, computer), computer => changes.Create(ChangeKind.Computer, computer));
    }

    private void CompareTopologies()
    {
        var topology = changes.Of(ChangeKind.Topology, reference);
        topology.Value("name", reference.Name, difference.Name);
        topology.Value(
            "product", reference.Product, difference.Product,
            difference.Product == Product.SkypeForBusiness2015 ? Consequences.ProductToSkype : Consequences.ProductToLync);
    }

    private void CompareDirectories(ActiveDirectory before, ActiveDirectory after)
    {
        var directory = changes.Of(ChangeKind.Directory, (object?)before.Domain ?? reference);
        directory.Value("domain", before.Domain, after.Domain, Consequences.Domain);
        directory.Value("forestRoot", before.ForestRoot, after.ForestRoot, Consequences.Administration);
        directory.Set("globalCatalogs", before.GlobalCatalogs, after.GlobalCatalogs, Consequences.Administration);
        directory.Set("administrativeComputers", before.AdministrativeComputers, after.AdministrativeComputers, Consequences.Administration);
        directory.Value("domainFunctionalLevel", before.DomainFunctionalLevel, after.DomainFunctionalLevel);
        directory.Value("forestFunctionalLevel", before.ForestFunctionalLevel, after.ForestFunctionalLevel);
    }

    private void CompareSites(Site before, Site after) =>
        changes.Of(ChangeKind.Site, before).Value("timeZone", before.TimeZone, after.TimeZone, Consequences.TimeZone);

    private void CompareFrontEndPools(FrontEndPool before, FrontEndPool after)
    {
        var pool = changes.Of(ChangeKind.FrontEndPool, before);
        pool.Value("edition", before.Edition, after.Edition);
        pool.Name("site", before.Site, after.Site);
        if (before.Product is not null || after.Product is not null)
            pool.Value("product", before.Product ?? reference.Product, after.Product ?? difference.Product, Consequences.NextHopProduct);
        pool.Value("serviceVersion", before.ServiceVersion, after.ServiceVersion, Consequences.NextHopProduct);
        pool.Set("servers", before.Servers, after.Servers, Consequences.Publish);
        pool.Value("backEnd", before.BackEnd, after.BackEnd, Consequences.DatabasesFirst);
    }

    private void CompareSqlInstances(SqlInstance before, SqlInstance after)
    {
        var instance = changes.Of(ChangeKind.SqlInstance, before);
        instance.Value("edition", before.Edition, after.Edition, Consequences.MirrorPartners);
        instance.Value("version", before.Version, after.Version, Consequences.MirrorPartners);
        instance.Set("databases", before.Databases, after.Databases);
        instance.Name("dataCenter", before.DataCenter, after.DataCenter);
        instance.Value(
            "availabilityGroup", before.AvailabilityGroup, after.AvailabilityGroup, after.AvailabilityGroup ? Consequences.AvailabilityGroup : null);
        instance.Value("clusterNodes", before.ClusterNodes, after.ClusterNodes);
        instance.Value("mirroringPort", before.MirroringPort, after.MirroringPort);
    }

    private void CompareComputers(Computer before, Computer after)
    {
        var computer = changes.Of(ChangeKind.Computer, before);
        computer.Set("roles", before.Roles, after.Roles);
        computer.Value("domain", before.Domain, after.Domain, Consequences.Domain);
        computer.Name("dataCenter", before.DataCenter, after.DataCenter);
        computer.Value("timeZone", before.TimeZone, after.TimeZone, Consequences.TimeZone);
        computer.Value("operatingSystem", before.OperatingSystem, after.OperatingSystem, Consequences.OperatingSystem);
        computer.Value("operatingSystemEdition", before.OperatingSystemEdition, after.OperatingSystemEdition);
        computer.Value("installation", before.Installation, after.Installation);
        computer.Value("processorCores", before.ProcessorCores, after.ProcessorCores);
        computer.Value("memoryGB", before.MemoryGB, after.MemoryGB);
        computer.Value("networkAdapters", before.NetworkAdapters, after.NetworkAdapters, Consequences.NetworkAdapters);
        computer.Value("virtual", before.Virtual, after.Virtual);
        computer.Value("disks.count", before.Disks.Count, after.Disks.Count);
        computer.Value("disks.rpm", before.Disks.Rpm, after.Disks.Rpm);
        computer.Value("disks.freeGB", before.Disks.FreeGB, after.Disks.FreeGB);
        computer.Value("disks.ssd", before.Disks.Ssd, after.Disks.Ssd);
    }
}
