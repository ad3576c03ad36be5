using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Diagrams.Text;

/// <summary>What is shown of a box when the pointer rests on it.</summary>
internal static class Tooltip
{
    // One box can have a finding for every other box of a large topology.
    private const int MostFindings = 12;

    /// <summary>All that is known of a box, in lines.</summary>
    public static string Of(DiagramBox box, IReadOnlyList<Finding> findings) => string.Join("\n", new[] { box.Name, box.Detail, box.Facts }
        .OfType<string>()
        .Concat(Lines(findings))
        .Select(VisibleText.Of));

    /// <summary>Findings in lines.</summary>
    public static string Of(IReadOnlyList<Finding> findings) => string.Join("\n", Lines(findings).Select(VisibleText.Of));

    private static IEnumerable<string> Lines(IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings.Take(MostFindings))
            yield return DisplayName.Of(finding.Severity) + " " + finding.RuleId + ": " + finding.Message;
        if (findings.Count > MostFindings)
            yield return Texts.FormatDiagram("More", findings.Count - MostFindings);
    }
}
