using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Reports;

/// <summary>What a topology states beside its chat pools.</summary>
internal static class SurroundingsSection
{
    public static Section Create(ReportData data)
    {
        var topology = data.Topology;
        XElement[] parts =
        [
            .. Directory(topology.Directory), .. Sites(topology.Sites), .. FrontEndPools(topology.FrontEndPools),
            .. SqlInstances(topology.SqlInstances), .. Computers(topology.Computers),
        ];
        return new Section("Surroundings", parts.Length == 0 ? [Html.Paragraph(Texts.Report("Surroundings_None"))] : parts);
    }

    private static XElement[] Directory(ActiveDirectory directory) => directory == ActiveDirectory.Unknown ? [] :
    [
        new XElement("h3", Texts.Report("Table_Directory")),
        Html.Facts(
            (Texts.Label("Domain"), Html.ValueOr(directory.Domain, "Undeclared")),
            (Texts.Label("ForestRoot"), Html.ValueOr(directory.ForestRoot, "Undeclared")),
            (Texts.Label("GlobalCatalogs"), Html.Values(directory.GlobalCatalogs)),
            (Texts.Label("AdministrativeComputers"), Html.Values(directory.AdministrativeComputers))),
    ];

    private static XElement[] Sites(IReadOnlyList<Site> sites)
    {
        if (sites.Count == 0)
            return [];
        var table = Table("Sites", "Name", "TimeZone");
        foreach (var site in sites)
            table.Add(Html.Value(site.Name), Html.ValueOr(site.TimeZone, "Undeclared"));
        return [table.ToElement()];
    }

    private static XElement[] FrontEndPools(IReadOnlyList<FrontEndPool> pools)
    {
        if (pools.Count == 0)
            return [];
        var table = Table("FrontEndPools", "Fqdn", "Edition", "Site", "Servers", "BackEnd");
        foreach (var pool in pools)
            table.Add(
                Html.Value(pool.Fqdn), Texts.Report("Edition_" + pool.Edition), Html.Value(pool.Site), Html.Values(pool.Servers),
                Html.ValueOr(pool.BackEnd, "Undeclared"));
        return [table.ToElement()];
    }

    private static XElement[] SqlInstances(IReadOnlyList<SqlInstance> instances)
    {
        if (instances.Count == 0)
            return [];
        var table = Table("SqlInstances", "Name", "Edition", "Version", "DataCenter", "Databases", "AvailabilityGroup");
        foreach (var instance in instances)
            table.Add(
                Html.Value(instance.Name), Html.ValueOr(instance.Edition, "Undeclared"), Html.ValueOr(instance.Version, "Undeclared"),
                Html.ValueOr(instance.DataCenter, "Undeclared"), Html.Values(instance.Databases.Select(kind => Texts.Report("Database_" + kind))),
                Texts.Report(instance.AvailabilityGroup ? "Yes" : "No"));
        return [table.ToElement()];
    }

    private static XElement[] Computers(IReadOnlyList<Computer> computers)
    {
        if (computers.Count == 0)
            return [];
        var table = Table("Computers", "Fqdn", "Roles", "DataCenter", "OperatingSystem", "ProcessorCores", "MemoryGB");
        foreach (var computer in computers)
            table.Add(
                Html.Value(computer.Fqdn), Html.Values(computer.Roles.Select(DisplayName.Of)), Html.ValueOr(computer.DataCenter, "Undeclared"),
                Html.ValueOr(System(computer.OperatingSystem), "Undeclared"),
                Html.NumberOr(computer.ProcessorCores, "Undeclared"), Html.NumberOr(computer.MemoryGB, "Undeclared"));
        return [table.ToElement()];
    }

    /// <summary>The product's name as its maker writes it.</summary>
    private static string? System(ServerOperatingSystem? system) =>
        system?.ToString().Replace("WindowsServer", "Windows Server ").Replace("R2", " R2");

    private static HtmlTable Table(string key, params string[] columns) => new(
        "table-" + key.ToLowerInvariant(), new XElement("h3", Texts.Report("Table_" + key)), [.. columns.Select(column => new HtmlColumn(Texts.Label(column)))]);
}
