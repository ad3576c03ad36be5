using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>Where clients, next hops and chat pools with their data stand.</summary>
internal abstract class LayoutPlan
{
    protected LayoutPlan(LayoutContext context)
    {
        Context = context;
        Columns = new Columns(context);
        var betweenServers = context.Diagram.BetweenServers;
        Sections = [.. context.Diagram.Sections.Select(section => new SectionLayout(context, section, Columns, betweenServers))];
    }

    public LayoutContext Context { get; }

    public Columns Columns { get; }

    /// <summary>The right edge of what the plan holds.</summary>
    public abstract int Right { get; }

    protected Measures Measures => Context.Measures;

    protected IReadOnlyList<SectionLayout> Sections { get; }

    /// <summary>Puts everything at its place.</summary>
    /// <returns>The lower edge.</returns>
    public abstract int Place(Drawing drawing, int y);

    /// <summary>Draws the lines between boxes that have their places.</summary>
    public abstract LineRouter Router(Drawing drawing);

    protected CardPiece Clients(int width) => Context.Card(Context.Diagram.Clients, width);
}
