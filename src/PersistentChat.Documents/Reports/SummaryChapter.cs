using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Capacity;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Documents.Reports;

/// <summary>The figures of a topology at a glance, and what an import could not carry over.</summary>
internal static class SummaryChapter
{
    public static ReportChapter Create(ReportData data) => new(
        "Summary",
        [
            Html.Classed("div", "figures", Pools(data), Servers(data), Users(data), Findings(data), Decided(data), PointsOfFailure(data), Suppressed(data), Known(data), Changes(data)),
            .. Facts(data.Topology), .. Notes(data.Topology.Notes),
        ]);

    private static XElement Pools(ReportData data) => Figure("Pools", Html.Number(data.Topology.ChatPools.Count), Kind(data.Topology));

    private static string Kind(Topology topology) => Texts.Get("Kind_" + topology.Kind);

    private static XElement Servers(ReportData data) => Figure(
        "Servers",
        Html.Number(data.Capacities.Sum(report => report.ActiveServers + report.StandbyServers)),
        ServersByState(data.Topology.ChatPools.SelectMany(pool => pool.Servers).ToLookup(server => server.Stated, _ => 1)));

    private static string ServersByState(ILookup<StatedState, int> servers) => Texts.FormatReport(
        servers.Contains(StatedState.Unknown) ? "Figure_ServersUnknown" : "Figure_ServersDetail",
        servers[StatedState.Active].Count(), servers[StatedState.Standby].Count(), servers[StatedState.Unknown].Count());

    private static XElement Users(ReportData data)
    {
        var declared = data.Capacities.Where(report => report.ConcurrentUsers is not null).ToArray();
        var capacity = Html.Number(CapacityPlanner.MaximumOverAllPools(data.Capacities));
        return declared.Length == 0
            ? Figure("Users", "–", Texts.FormatReport("Figure_UsersUndeclared", capacity))
            : Figure(
                "Users",
                declared.Sum(report => (long)report.ConcurrentUsers!).ToString("N0", TextCulture.Current),
                Texts.FormatReport(declared.Length == data.Capacities.Count ? "Figure_UsersDetail" : "Figure_UsersIncomplete", capacity));
    }

    private static XElement Findings(ReportData data)
    {
        var report = data.Inspection;
        return Figure(
            "Findings",
            Html.Number(report.Findings.Count),
            string.Join(", ", Count("Errors", report.Errors), Count("Warnings", report.Warnings), Count("Information", report.Information)));
    }

    private static XElement Decided(ReportData data)
    {
        var report = data.Inspection;
        return Figure(
            "Decided",
            Texts.FormatLabel("DecidedOf", Html.Number(report.Decided), Html.Number(report.Outcomes.Count)),
            Texts.FormatReport("Figure_DecidedDetail", Html.Number(report.NotApplicable), Html.Number(report.NotDecided), Html.Number(report.Open.Count)));
    }

    private static XElement PointsOfFailure(ReportData data) => Figure(
        "PointsOfFailure", Html.Number(data.Faults.Count(fault => fault.IsSinglePointOfFailure)), Texts.Report("Figure_PointsOfFailureDetail"));

    private static XElement? Suppressed(ReportData data) => data.Inspection.Suppressed.Count == 0
        ? null
        : Figure("Suppressed", Html.Number(data.Inspection.Suppressed.Count), Texts.Report("Figure_SuppressedDetail"));

    private static XElement? Known(ReportData data) => data.Inspection.HasBaseline
        ? Figure("Known", Html.Number(data.Inspection.Known.Count), Texts.Report("Figure_KnownDetail"))
        : null;

    private static XElement? Changes(ReportData data) => data.Reference is { } reference
        ? Figure("Changes", Html.Number(data.Changes.Count), Html.Format(Texts.Report("Figure_ChangesDetail"), Html.Value(reference.Name)))
        : null;

    private static XElement Figure(string key, string number, object detail) => Html.Classed(
        "div", "figure",
        Html.Classed("p", "figure-name", Texts.Report("Figure_" + key)),
        Html.Classed("p", "figure-number", number),
        Html.Classed("p", "figure-detail", detail));

    private static string Count(string label, int count) => Texts.Label(label) + " " + Html.Number(count);

    private static IEnumerable<XElement> Facts(Topology topology) =>
        KeyFacts.Of(TopologyKeys.Table.Shown(topology)).ToArray() is { Length: > 0 } facts ? [Html.Facts(facts)] : [];

    private static IEnumerable<XElement> Notes(IReadOnlyList<string> notes) => notes.Count == 0
        ? []
        : [new XElement("h3", Texts.Report("Import_Notes")), Html.List(notes.Select(Html.Value))];
}
