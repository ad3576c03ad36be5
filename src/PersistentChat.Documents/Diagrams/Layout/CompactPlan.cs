using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>
/// Next hops in one or more columns, the chat pools of each beside it in rows, so that the whole comes as near to the form of a sheet of paper as it can.
/// </summary>
internal sealed class CompactPlan : LayoutPlan
{
    private const int MostColumns = 6;
    private const int MostPoolColumns = 8;

    // About what title, directory and legend take.
    private const int AroundHeight = 230;

    private readonly int _columns;
    private readonly int _pools;

    /// <summary>Chooses how many columns give the largest letters on paper.</summary>
    public CompactPlan(LayoutContext context)
        : base(context)
    {
        var choices =
            from columns in Enumerable.Range(1, Math.Max(1, Math.Min(MostColumns, Sections.Count)))
            from pools in Enumerable.Range(1, Math.Max(1, Math.Min(MostPoolColumns, Sections.Select(section => section.Lanes).DefaultIfEmpty(1).Max())))
            orderby Sheet.Points(WidthOf(columns, pools), Split(columns, pools).Max(column => HeightOf(column, pools)) + AroundHeight) descending, columns, pools
            select (columns, pools);
        (_columns, _pools) = choices.First();
    }

    public override int Right => WidthOf(_columns, _pools) - Measures.Margin;

    public override int Place(Drawing drawing, int y)
    {
        var clients = Clients(CompactRouter.BusWidth + Measures.FrameWidth);
        clients.Place(drawing, Measures.Margin, y, clients.Height);
        y += clients.Height + CompactRouter.BelowClients;
        var x = Measures.Margin + CompactRouter.BusWidth;
        var bottom = y;
        foreach (var column in Split(_columns, _pools))
        {
            var top = y;
            foreach (var section in column)
            {
                section.Place(drawing, x, x + Measures.FrameWidth + CompactRouter.TrunkWidth, top, _pools, Step, CompactRouter.Head);
                top += section.Height(_pools, CompactRouter.Head) + Measures.LaneGap;
            }
            bottom = Math.Max(bottom, top);
            x += ColumnWidth(_pools) + Measures.LaneGap;
        }
        return bottom;
    }

    public override LineRouter Router(Drawing drawing) => new CompactRouter(drawing, Context, Columns);

    /// <summary>From one lane to the one beside it.</summary>
    private int Step => Columns.Width + Measures.LaneGap;

    private int ColumnWidth(int pools) =>
        CompactRouter.BusWidth + Measures.FrameWidth + CompactRouter.TrunkWidth + (pools * Step) - Measures.LaneGap;

    private int WidthOf(int columns, int pools) => (2 * Measures.Margin) + (columns * (ColumnWidth(pools) + Measures.LaneGap)) - Measures.LaneGap;

    private int HeightOf(IEnumerable<SectionLayout> sections, int pools) =>
        sections.Sum(section => section.Height(pools, CompactRouter.Head) + Measures.LaneGap) - Measures.LaneGap;

    /// <summary>The sections in columns of about the same height, in their order.</summary>
    private IReadOnlyList<IReadOnlyList<SectionLayout>> Split(int columns, int pools)
    {
        var target = HeightOf(Sections, pools) / columns;
        List<List<SectionLayout>> result = [[]];
        var height = 0;
        foreach (var section in Sections)
        {
            var own = section.Height(pools, CompactRouter.Head) + Measures.LaneGap;
            if (result.Count < columns && result[result.Count - 1].Count > 0 && height + (own / 2) > target)
            {
                result.Add([]);
                height = 0;
            }
            result[result.Count - 1].Add(section);
            height += own;
        }
        return result;
    }
}
