using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>The pieces of a next hop and of the lanes of its chat pools.</summary>
internal sealed class SectionLayout
{
    private readonly LayoutContext _context;
    private readonly FramePiece _nextHop;
    private readonly LaneLayout[] _lanes;

    public SectionLayout(LayoutContext context, DiagramSection section, Columns columns, IReadOnlyDictionary<DiagramBox, DiagramEdge> betweenServers)
    {
        _context = context;
        var measures = context.Measures;
        _nextHop = context.Frame(
            section.NextHop, measures.FrameWidth, context.Cards(section.NextHop, measures.CardWidth, measures.CardGap));
        _lanes = [.. section.Lanes.Select(lane => new LaneLayout(context, lane, columns, betweenServers.TryGetValue(lane.Pool, out var edge) ? edge : null))];
    }

    public int Lanes => _lanes.Length;

    /// <summary>How high the section is.</summary>
    /// <param name="columns">How many lanes stand side by side.</param>
    /// <param name="head">What is left free above every row of lanes.</param>
    public int Height(int columns, int head) => Math.Max(
        head + _nextHop.Height, _lanes.Chunk(columns).Sum(row => head + row.Max(lane => lane.Height) + _context.Measures.LaneGap) - _context.Measures.LaneGap);

    /// <summary>Puts the section at its place.</summary>
    /// <param name="drawing">Where it is drawn.</param>
    /// <param name="x">The left edge of the next hop.</param>
    /// <param name="lanesX">The left edge of the first lane.</param>
    /// <param name="y">The upper edge.</param>
    /// <param name="columns">How many lanes stand side by side.</param>
    /// <param name="step">From one lane to the one beside it.</param>
    /// <param name="head">What is left free above every row of lanes.</param>
    public void Place(Drawing drawing, int x, int lanesX, int y, int columns, int step, int head)
    {
        _nextHop.Place(drawing, x, y + head, _nextHop.Height);
        foreach (var row in _lanes.Chunk(columns))
        {
            y += head;
            for (var i = 0; i < row.Length; i++)
                row[i].Place(drawing, lanesX + (i * step), y);
            y += row.Max(lane => lane.Height) + _context.Measures.LaneGap;
        }
    }
}
