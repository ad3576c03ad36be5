using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Reports;

/// <summary>What a topology states beside its chat pools.</summary>
internal static class SurroundingsChapter
{
    public static ReportChapter Create(ReportData data)
    {
        var topology = data.Topology;
        XElement[] parts =
        [
            .. Directory(topology.Directory), .. Sites(topology.Sites), .. FrontEndPools(topology.FrontEndPools),
            .. SqlInstances(topology.SqlInstances), .. Computers(topology.Computers),
        ];
        return new ReportChapter("Surroundings", parts.Length == 0 ? [Html.Paragraph(Texts.Report("Surroundings_None"))] : parts);
    }

    private static XElement[] Directory(ActiveDirectory directory) => directory == ActiveDirectory.Unknown ? [] :
    [
        new XElement("h3", Texts.Report("Table_Directory")),
        Html.Facts(
            (Texts.Label("Domain"), Html.ValueOr(directory.Domain, "Undeclared")),
            (Texts.Label("ForestRoot"), Html.ValueOr(directory.ForestRoot, "Undeclared")),
            (Texts.Report("Directory_DomainLevel"), Html.ValueOr(WindowsName.Of(directory.DomainFunctionalLevel), "Undeclared")),
            (Texts.Report("Directory_ForestLevel"), Html.ValueOr(WindowsName.Of(directory.ForestFunctionalLevel), "Undeclared")),
            (Texts.Label("GlobalCatalogs"), Html.Values(directory.GlobalCatalogs)),
            (Texts.Label("AdministrativeComputers"), Html.Values(directory.AdministrativeComputers))),
    ];

    private static XElement[] Sites(IReadOnlyList<Site> sites)
    {
        if (sites.Count == 0)
            return [];
        var table = Table("Sites", ["Name", "TimeZone"]);
        foreach (var site in sites)
            table.Add(Html.Value(site.Name), Html.ValueOr(site.TimeZone, "Undeclared"));
        return [table.ToElement()];
    }

    private static XElement[] FrontEndPools(IReadOnlyList<FrontEndPool> pools)
    {
        if (pools.Count == 0)
            return [];
        var table = Table("FrontEndPools", ["Fqdn", "Edition", "Site", "Servers", "BackEnd"]);
        foreach (var pool in pools)
            table.Add(
                Html.Value(pool.Fqdn), Edition(pool), Html.Value(pool.Site), Html.Values(pool.Servers),
                Html.ValueOr(pool.BackEnd, "Undeclared"));
        return [table.ToElement()];
    }

    private static object Edition(FrontEndPool pool)
    {
        var edition = Texts.Report("Edition_" + pool.Edition);
        var generation = pool.Product is { } product ? DisplayName.Of(product).ToString()
            : pool.ServiceVersion is { } version ? Texts.FormatReport("FrontEnd_ServiceVersion", version)
            : null;
        return generation is null ? edition : new object[] { edition, Html.Classed("span", "line muted", generation) };
    }

    private static XElement[] SqlInstances(IReadOnlyList<SqlInstance> instances)
    {
        if (instances.Count == 0)
            return [];
        var hasMore = instances.Any(instance => More(instance).Any());
        var table = Table("SqlInstances", ["Name", "Edition", "Version", "DataCenter", "Databases", "AvailabilityGroup"], hasMore ? ["Column_Further"] : []);
        foreach (var instance in instances)
            table.Add(
            [
                Html.Value(instance.Name), Html.ValueOr(instance.Edition, "Undeclared"), Html.ValueOr(instance.Version, "Undeclared"),
                Html.ValueOr(instance.DataCenter, "Undeclared"), Html.Values(instance.Databases.Select(kind => Texts.Report("Database_" + kind))),
                Texts.Report(instance.AvailabilityGroup ? "Yes" : "No"),
                .. hasMore ? new[] { Html.Values(More(instance)) } : [],
            ]);
        return [table.ToElement()];
    }

    private static IEnumerable<string> More(SqlInstance instance)
    {
        if (instance.ClusterNodes is { } nodes)
            yield return Texts.FormatReport("Sql_ClusterNodes", nodes);
        if (instance.MirroringPort is { } port)
            yield return Texts.FormatReport("Sql_MirroringPort", port);
    }

    private static XElement[] Computers(IReadOnlyList<Computer> computers)
    {
        if (computers.Count == 0)
            return [];
        var table = Table("Computers", ["Fqdn", "Roles", "DataCenter", "OperatingSystem"], ["Column_Hardware"]);
        foreach (var computer in computers)
            table.Add(
                ComputerText.Name(computer), Html.Values(computer.Roles.Select(DisplayName.Of)), ComputerText.Place(computer), ComputerText.System(computer),
                ComputerText.Hardware(computer));
        return [table.ToElement()];
    }

    private static HtmlTable Table(string key, string[] labels, string[]? columns = null) => new(
        "table-" + key.ToLowerInvariant(), new XElement("h3", Texts.Report("Table_" + key)),
        [.. labels.Select(Texts.Label).Concat((columns ?? []).Select(Texts.Report)).Select(heading => new HtmlColumn(heading))]);
}
