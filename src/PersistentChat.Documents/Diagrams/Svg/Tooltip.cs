using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Diagrams.Layout;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Diagrams.Svg;

/// <summary>What a browser shows of a box when the pointer rests on it.</summary>
internal static class Tooltip
{
    // One box can have a finding for every box of a large topology.
    private const int MostFindings = 12;

    public static string Of(PlacedBox box) => string.Join("\n", new[] { box.Box.Name, box.Box.Detail, box.Box.Facts }
        .OfType<string>()
        .Concat(Findings(box.Findings))
        .Select(TextFit.Visible));

    private static IEnumerable<string> Findings(IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings.Take(MostFindings))
            yield return DisplayName.Of(finding.Severity) + " " + finding.RuleId + ": " + finding.Message;
        if (findings.Count > MostFindings)
            yield return Texts.FormatDiagram("More", findings.Count - MostFindings);
    }
}
