using System.Linq;
using PersistentChat.Diagrams;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>Gives everything in a diagram its place: roomily where a sheet of paper shows it legibly, else compactly.</summary>
internal sealed class DiagramLayout
{
    private const int TitleLines = 2;
    private const int BesideTitle = 24;
    private const int BadgeGap = 10;
    private const int BadgeTextOffset = 13;

    private readonly LayoutContext _context;
    private readonly LayoutPlan _plan;
    private readonly Drawing _drawing;

    private DiagramLayout(LayoutPlan plan)
    {
        _plan = plan;
        _context = plan.Context;
        _drawing = new Drawing(plan.Context.Diagram, plan.Context.Measures.ArrowLength);
    }

    /// <summary>Places a diagram.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="widest">How wide it may be before it is drawn compactly.</param>
    public static Drawing Place(Diagram diagram, int widest = int.MaxValue)
    {
        var roomy = Place(new RoomyPlan(new LayoutContext(diagram, Measures.Roomy)));
        return roomy.Width <= widest && Sheet.IsLegible(roomy.Width, roomy.Height) ? roomy : Place(new CompactPlan(new LayoutContext(diagram, Measures.Compact)));
    }

    public static Drawing Place(LayoutPlan plan) => new DiagramLayout(plan).Place();

    private int Margin => _context.Measures.Margin;

    private Drawing Place()
    {
        var y = Header(Margin);
        y = _plan.Place(_drawing, y);
        if (_context.Diagram.Directory is { } directory)
            y = Directory(directory, y);
        var router = _plan.Router(_drawing);
        foreach (var edge in _context.Diagram.Edges)
            router.Place(edge);
        y = new Legend(_drawing, _context, _plan.Right).Place(y);
        _drawing.SetSize(_plan.Right + Margin, y + Margin);
        return _drawing;
    }

    private int Header(int y)
    {
        var width = _plan.Right - Margin;
        var end = 0;
        foreach (var (text, role) in new[] { (_context.Diagram.Title, TextRole.Title), (_context.Diagram.Subtitle, TextRole.Subtitle) })
        {
            foreach (var line in TextFit.Wrap(text, width, role, TitleLines))
            {
                _drawing.Add([new PlacedText(line, Margin, y + TextMetrics.SizeOf(role), role)]);
                y += TextMetrics.LineHeight(role);
                end = Margin + TextMetrics.Width(line, role);
            }
        }
        var badges = new BadgeRow(_context.Diagram.General);
        return (badges.Width > 0 ? General(badges, end, y) : y) + _context.Measures.HeaderGap;
    }

    /// <summary>The marks of the topology as a whole, beside the last line of the title or below it.</summary>
    private int General(BadgeRow badges, int x, int y)
    {
        var text = Texts.Diagram("General");
        var isBeside = x + BesideTitle + badges.Width + BadgeGap + TextMetrics.Width(text, TextRole.Detail) <= _plan.Right;
        (x, y) = isBeside ? (x + BesideTitle, y - TextMetrics.LineHeight(TextRole.Subtitle)) : (Margin, y + BadgeGap);
        _drawing.AddGeneral(badges.Place(x, y));
        _drawing.Add([new PlacedText(text, x + badges.Width + BadgeGap, y + BadgeTextOffset, TextRole.Detail)]);
        return y + BadgeRow.Height;
    }

    private int Directory(DiagramBox directory, int y)
    {
        var measures = _context.Measures;
        var width = _plan.Right - Margin;
        var columns = (width - (2 * measures.Frame.Side) + measures.CardGap) / (measures.CardWidth + measures.CardGap);
        var cards = directory.Children.Select(box => _context.Card(box, measures.CardWidth));
        var frame = _context.Frame(directory, width, new GridPiece(cards, columns, measures.CardGap, measures.CardGap));
        frame.Place(_drawing, Margin, y, frame.Height);
        return y + frame.Height + measures.HeaderGap;
    }
}
