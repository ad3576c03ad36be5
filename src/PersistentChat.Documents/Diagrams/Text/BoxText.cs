using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Diagrams.Text;

/// <summary>What stands in a box of a diagram that others lay out.</summary>
internal static class BoxText
{
    /// <summary>Name with the sign of its state, part, and how much was found and is missing about it.</summary>
    public static IEnumerable<string> Lines(Diagram diagram, DiagramBox box) => new[] { SignOf(box.State) + box.Name, box.Detail, Sum(diagram.MarksOf(box)) }
        .Where(line => !string.IsNullOrEmpty(line))
        .Select(line => VisibleText.Of(line!));

    /// <summary>Name and kind of the topology, and how much was found and is missing about it as a whole.</summary>
    public static IEnumerable<string> Lines(Diagram diagram) => new[] { diagram.Title, diagram.Subtitle, Sum(diagram.General) }
        .Where(line => line.Length > 0)
        .Select(VisibleText.Of);

    /// <summary>The heaviest of the findings; null when there are none.</summary>
    public static Severity? Heaviest(IReadOnlyList<Finding> findings) =>
        findings.Count == 0 ? null : findings.Min(finding => finding.Severity);

    /// <summary>What the legend says of the signs that occur, state by state, but for what is at work.</summary>
    public static IReadOnlyList<(BoxState State, string Text)> Legend(Diagram diagram) =>
    [
        .. diagram.States.Where(state => state != BoxState.AtWork).Select(state => (state, SignOf(state) + Texts.Diagram("Legend_" + state))),
        .. diagram.HasOpen ? new[] { (BoxState.AtWork, Texts.Diagram("Legend_Open")) } : [],
    ];

    /// <summary>Strokes and colours of a diagram that others draw are few, so that a sign says it, too.</summary>
    private static string SignOf(BoxState state) => state switch
    {
        BoxState.NotStated => "? ",
        BoxState.Missing => "✕ ",
        _ => "",
    };

    private static string Sum(BoxMarks marks) => string.Join(", ", marks.Findings
        .GroupBy(finding => finding.Severity)
        .OrderBy(group => group.Key)
        .Select(group => Texts.FormatDiagram("Sum", DisplayName.Of(group.Key), group.Count()))
        .Concat(marks.Open.Count == 0 ? [] : [Texts.FormatDiagram("Sum", Texts.Label("Open"), marks.Open.Count)]));
}
