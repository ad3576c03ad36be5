using PersistentChat.Comparisons;
using PersistentChat.Diagrams;
using PersistentChat.Documents.Diagrams;
using PersistentChat.Documents.Markdown;
using PersistentChat.Documents.Network;
using PersistentChat.Documents.Reports;
using PersistentChat.Documents.Results;
using PersistentChat.Documents.Runbooks;
using PersistentChat.Inspection;
using PersistentChat.Requirements;
using PersistentChat.Runbooks;

namespace PersistentChat.Tests;

/// <summary>Everything that is made of a topology for a person or a program to read.</summary>
internal static class AllOutputs
{
    private static readonly DateTime _day = new(2026, 11, 29);

    /// <summary>The texts, each with its name.</summary>
    public static IEnumerable<(string Form, string Text)> Of(Topology topology)
    {
        var report = Inspector.Inspect(topology, _day);
        foreach (var format in Enum.GetValues<ResultFormat>())
            yield return (format.ToString(), ResultText.Write([report], format, new ResultSettings("/")));
        foreach (var format in Enum.GetValues<DiagramFormat>())
            yield return (format.ToString(), TopologyDiagram.Write(topology, format, report));
        yield return ("tree", string.Join("\n", TopologyTree.Lines(topology, report, TreeGlyphs.Ascii)));
        yield return ("report", HtmlReport.Write(topology, new ReportOptions(_day, new Topology("Before"))));
        foreach (var scenario in Scenarios.OfOneTopology)
            if (Runbook(topology, scenario) is { } runbook)
            {
                yield return (scenario + " as Markdown", RunbookMarkdown.Write(runbook));
                yield return (scenario + " as script", RunbookScript.Write(runbook));
            }
        var changes = TopologyComparer.Compare(new Topology("Before"), topology);
        yield return ("changes", ChangeTable.Write(changes, null) + string.Join("\n", changes));
        yield return ("firewall", string.Join("\n", FirewallScript.Write(PortCatalog.List(topology))));
        yield return ("zone", string.Join("\n", ZoneText.Write(DnsCatalog.List(topology))));
        yield return ("findings", string.Join("\n", report.Findings) + string.Join("\n", report.Suppressed) + string.Join("\n", BaselineAndPolicyLines.Lines(report)));
    }

    /// <summary>The runbook; null where the topology has nothing for it.</summary>
    private static Runbook? Runbook(Topology topology, RunbookScenario scenario)
    {
        try
        {
            return RunbookPlanner.Plan(topology, scenario, null);
        }
        catch (TopologyException)
        {
            return null;
        }
    }
}
