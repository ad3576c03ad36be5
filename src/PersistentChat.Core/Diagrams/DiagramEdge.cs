using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat.Diagrams;

/// <summary>A line of a diagram.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="There">What stands at it about the way there, line by line.</param>
/// <param name="Back">What stands at it about the way back; empty when nothing comes back.</param>
internal sealed record DiagramEdge(EdgeKind Kind, DiagramBox From, DiagramBox To, IReadOnlyList<string> There, string Back)
{
    private const string Forth = " →";
    private const string Returning = "← ";

    public DiagramEdge(EdgeKind kind, DiagramBox from, DiagramBox to, string there = "", string back = "")
        : this(kind, from, to, there.Length == 0 ? ValueList<string>.Empty : ValueList.Of([there]), back)
    {
    }

    /// <summary>All that stands at it; arrows say which way is meant where there are two.</summary>
    public IReadOnlyList<string> Labels => (There.Count, Back.Length) switch
    {
        (_, 0) => There,
        (0, _) => [Returning + Back],
        _ => [string.Join(", ", There) + Forth, Returning + Back],
    };
}
