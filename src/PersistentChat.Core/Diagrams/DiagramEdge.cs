using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Diagrams;

/// <summary>A line of a diagram.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Forward">What stands at it about the way there; empty for nothing.</param>
/// <param name="Back">What stands at it about the way back; empty when nothing comes back.</param>
internal sealed record DiagramEdge(EdgeKind Kind, DiagramBox From, DiagramBox To, string Forward, string Back = "")
{
    /// <summary>All that stands at it, in one line.</summary>
    public string Label => string.Join(" / ", Labels);

    /// <summary>All that stands at it.</summary>
    public IEnumerable<string> Labels => new[] { Forward, Back }.Where(text => text.Length > 0).Distinct();
}
