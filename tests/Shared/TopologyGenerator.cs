using FsCheck;
using FsCheck.Fluent;
using PersistentChat.Rules;

namespace PersistentChat.Tests.Shared;

/// <summary>Random topologies that could have been written down: valid by construction, not by the rules.</summary>
public static class TopologyGenerator
{
    private static readonly Gen<Product> _product = Gen.Elements(Enum.GetValues<Product>());

    public static Arbitrary<Topology> Topologies() => Topology.ToArbitrary();

    public static Gen<Topology> Topology =>
        from sites in Some(Site, site => site.Name.ToUpperInvariant())
        from name in ValueGenerator.Name
        from product in _product
        from directory in Gen.OneOf(Gen.Constant(ActiveDirectory.Unknown), Directory)
        from frontEndPools in sites.Count == 0 ? None<FrontEndPool>() : Some(FrontEndPool(sites), pool => pool.Fqdn)
        from sqlInstances in Some(SqlInstance, instance => instance.Name)
        from computers in Some(Computer, computer => computer.Fqdn)
        from chatPools in Some(PoolGenerator.ChatPool(sites), pool => pool.Fqdn)
        from suppressions in Gen.ListOf(Suppression)
        from policy in Gen.OneOf(Gen.Constant(PersistentChat.Policies.Policy.None), PolicyGenerator.Policy)
        select new Topology(name, product, directory, sites, frontEndPools, sqlInstances, computers, chatPools, suppressions, policy: policy);

    /// <summary>Few items of which no two have the same key.</summary>
    internal static Gen<List<T>> Some<T, TKey>(Gen<T> item, Func<T, TKey> key) =>
        from count in Gen.Choose(0, 4)
        from items in Gen.ListOf(item, count)
        select items.DistinctBy(key).ToList();

    private static Gen<List<T>> None<T>() => Gen.Constant(new List<T>());

    private static Gen<ActiveDirectory> Directory =>
        from domain in ValueGenerator.Domain.OrNull()
        from forestRoot in ValueGenerator.Domain.OrNull()
        from globalCatalogs in Gen.ListOf(ValueGenerator.Fqdn)
        from computers in Gen.ListOf(ValueGenerator.Fqdn)
        from domainLevel in Maybe(Gen.Elements(Enum.GetValues<FunctionalLevel>()))
        from forestLevel in Maybe(Gen.Elements(Enum.GetValues<FunctionalLevel>()))
        select new ActiveDirectory(domain, forestRoot, globalCatalogs, computers, domainLevel, forestLevel);

    private static Gen<Site> Site =>
        from name in ValueGenerator.Name
        from timeZone in ValueGenerator.TimeZone.OrNull()
        select new Site(name, timeZone);

    private static Gen<FrontEndPool> FrontEndPool(List<Site> sites) =>
        from fqdn in ValueGenerator.Fqdn
        from edition in Gen.Elements(Enum.GetValues<FrontEndEdition>())
        from site in Gen.Elements<Site>(sites)
        from servers in Some(ValueGenerator.Fqdn, server => server)
        from backEnd in ValueGenerator.Instance.OrNull()
        from product in Maybe(_product)
        from serviceVersion in Maybe(Gen.Choose(1, 99))
        select new FrontEndPool(
            fqdn, edition, site.Name, edition == FrontEndEdition.Standard ? null : servers, backEnd, product, serviceVersion);

    private static Gen<SqlInstance> SqlInstance =>
        from name in ValueGenerator.Instance
        from edition in Maybe(Gen.Elements(Enum.GetValues<SqlEdition>()))
        from version in Gen.Elements<SqlVersion>(SqlVersion.All).OrNull()
        from databases in Gen.ListOf(Gen.Elements(
            SqlDatabaseKind.Monitoring, SqlDatabaseKind.Archiving, SqlDatabaseKind.CentralManagement, SqlDatabaseKind.Other))
        from dataCenter in ValueGenerator.Name.OrNull()
        from availabilityGroup in Gen.Elements(true, false)
        from clusterNodes in Maybe(Gen.Choose(1, 20))
        from mirroringPort in Maybe(Gen.Elements(Limits.DefaultMirroringPort, Limits.DefaultWitnessPort, Limits.HighestPort))
        select new SqlInstance(name, edition, version, databases, dataCenter, availabilityGroup, clusterNodes, mirroringPort);

    private static Gen<Computer> Computer =>
        from fqdn in ValueGenerator.Fqdn
        from roles in Gen.ListOf(Gen.Elements(Enum.GetValues<ComputerRole>()))
        from domain in ValueGenerator.Domain.OrNull()
        from dataCenter in ValueGenerator.Name.OrNull()
        from timeZone in ValueGenerator.TimeZone.OrNull()
        from operatingSystem in Maybe(Gen.Elements(Enum.GetValues<ServerOperatingSystem>()))
        from cores in Maybe(Gen.Choose(1, 4096))
        from memory in Maybe(Gen.Choose(1, 1_048_576))
        from adapters in Maybe(Gen.Choose(1, 256))
        from isVirtual in Maybe(Gen.Elements(true, false))
        from edition in Maybe(Gen.Elements(Enum.GetValues<ServerOperatingSystemEdition>()))
        from installation in Maybe(Gen.Elements(Enum.GetValues<ServerInstallation>()))
        from disks in Disks.OrNull()
        select new Computer(
            fqdn, roles, domain, dataCenter, timeZone, operatingSystem, cores, memory, adapters, isVirtual, edition, installation, disks);

    private static Gen<ComputerDisks> Disks =>
        from count in Maybe(Gen.Choose(1, 12))
        from rpm in Maybe(Gen.Elements(7_200, 10_000, 15_000))
        from free in Maybe(Gen.Choose(0, 200))
        from ssd in Gen.Elements(true, false)
        select new ComputerDisks(count, rpm, free, ssd);

    private static Gen<Suppression> Suppression =>
        from rule in Gen.Elements<Rule>(RuleCatalog.All)
        from reason in ValueGenerator.Name
        from target in ValueGenerator.Name.OrNull()
        from expires in Maybe(Gen.Choose(0, 3_000_000).Select(day => DateTime.MinValue.AddDays(day)))
        select new Suppression(rule.Id, reason, target, expires);

    internal static Gen<T?> Maybe<T>(Gen<T> value) where T : struct =>
        Gen.OneOf(Gen.Constant<T?>(null), value.Select(present => (T?)present));
}
