using System.Collections.Generic;
using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>What stands at lines.</summary>
internal static class LineLabels
{
    private const string There = " →";
    private const string Back = "← ";

    /// <summary>The texts of a line that goes there and back; the arrows say which is which.</summary>
    public static IReadOnlyList<string> Of(DiagramEdge edge) => edge.Back.Length == 0
        ? [.. edge.Labels]
        : [edge.Forward + There, Back + edge.Back];
}
