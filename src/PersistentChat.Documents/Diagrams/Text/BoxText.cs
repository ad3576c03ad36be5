using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Diagrams.Text;

/// <summary>What stands in a box of a diagram that others lay out.</summary>
internal static class BoxText
{
    /// <summary>Name, part, and how much was found about it.</summary>
    public static IEnumerable<string> Lines(Diagram diagram, DiagramBox box) => new[] { box.Name, box.Detail, Sum(diagram.FindingsOf(box)) }
        .Where(line => !string.IsNullOrEmpty(line))
        .Select(line => VisibleText.Of(line!));

    /// <summary>Name and kind of the topology, and how much was found about it as a whole.</summary>
    public static IEnumerable<string> Lines(Diagram diagram) => new[] { diagram.Title, diagram.Subtitle, Sum(diagram.General) }
        .Where(line => line.Length > 0)
        .Select(VisibleText.Of);

    /// <summary>The heaviest of the findings; null when there are none.</summary>
    public static Severity? Heaviest(IReadOnlyList<Finding> findings) =>
        findings.Count == 0 ? null : findings.Min(finding => finding.Severity);

    private static string Sum(IReadOnlyList<Finding> findings) => string.Join(", ", findings
        .GroupBy(finding => finding.Severity)
        .OrderBy(group => group.Key)
        .Select(group => Texts.FormatDiagram("Sum", DisplayName.Of(group.Key), group.Count())));
}
