using System.Collections.Generic;
using System.Linq;
using PersistentChat.Capacity;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>What each pool carries, drawn and in figures.</summary>
internal static class CapacityChapter
{
    public static ReportChapter Create(ReportData data) => new(
        "Capacity",
        data.Capacities.Count == 0
            ? [Html.Paragraph(Texts.Report("Pools_None"))]
            :
            [
                Html.Paragraph(Texts.FormatReport(
                    "Capacity_Intro",
                    Html.Number(Limits.UsersPerServer), Html.Number(Limits.UsersPerPool), Html.Number(Limits.UsersOverAllPools))),
                CapacityChart.Draw(data.Capacities),
                Table(data).ToElement(),
            ]);

    private static HtmlTable Table(ReportData data)
    {
        string[] labels = ["ActiveServers", "StandbyServers", "MaximumConcurrentUsers", "ConcurrentUsers", "Headroom", "ServersNeeded", "UsersPerServerAfterOneFailure"];
        var table = new HtmlTable(
            "table-capacity", Texts.Report("Table_Capacity"),
            [new HtmlColumn(Texts.Label("Pool")), .. labels.Select(label => new HtmlColumn(Texts.Label(label), HtmlColumn.Number))]);
        var unknown = new HashSet<Fqdn>(data.Topology.ChatPools.Where(pool => pool.Servers.Any(server => !server.IsStateKnown)).Select(pool => pool.Fqdn));
        foreach (var report in data.Capacities)
            table.Add(Cells(report, unknown.Contains(report.PoolFqdn!)));
        return table;
    }

    private static object[] Cells(CapacityReport report, bool isUnknown) =>
    [
        Html.Value(report.PoolFqdn!), Servers(report.ActiveServers, isUnknown), Servers(report.StandbyServers, isUnknown), Html.Number(report.MaximumConcurrentUsers),
        Html.NumberOr(report.ConcurrentUsers, "Undeclared"), Html.NumberOr(report.Headroom, "Undeclared"),
        Html.NumberOr(report.ServersNeeded, "Undeclared"), Html.NumberOr(report.UsersPerServerAfterOneFailure, "Undeclared"),
    ];

    /// <summary>Where nobody knows which servers are active, the figures count those as active.</summary>
    private static object Servers(int count, bool isUnknown) => isUnknown ? Html.Muted(Texts.FormatReport("Unknown_Counted", count)) : Html.Number(count);
}
