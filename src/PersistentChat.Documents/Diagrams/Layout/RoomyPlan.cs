using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>Tiers side by side under their headings, chat pools one below the other.</summary>
internal sealed class RoomyPlan(LayoutContext context) : LayoutPlan(context)
{
    private const int ClientsWidth = 112;
    private const int LeastWidth = 620;
    private const int TierGap = 12;

    public override int Right => Math.Max(LeastWidth, Context.Diagram.Lanes.Any() ? LanesX + Columns.Width : NextHopX + Measures.FrameWidth);

    private int NextHopX => Measures.Margin + ClientsWidth + Gap(EdgeKind.Clients);

    private int LanesX => NextHopX + Measures.FrameWidth + Gap(EdgeKind.NextHop);

    public override int Place(Drawing drawing, int y)
    {
        y = Tiers(drawing, y);
        var clients = Clients(ClientsWidth);
        clients.Place(drawing, Measures.Margin, y + Measures.SpineOffset - (clients.Height / 2), clients.Height);
        var bottom = y + Measures.SpineOffset + clients.Height + Measures.LaneGap;
        foreach (var section in Sections)
        {
            section.Place(drawing, NextHopX, LanesX, y, columns: 1, step: 0, head: 0);
            y += section.Height(columns: 1, head: 0) + Measures.LaneGap;
        }
        return Math.Max(y, bottom);
    }

    public override LineRouter Router(Drawing drawing) => new RoomyRouter(drawing, Context, Columns);

    private int Tiers(Drawing drawing, int y)
    {
        var tiers = new List<(string Key, int X)> { ("Tier_Clients", Measures.Margin), ("Tier_NextHop", NextHopX) };
        if (Context.Diagram.Lanes.Any())
        {
            tiers.AddRange([("Tier_ChatServers", LanesX), ("Tier_Content", LanesX + Columns.ContentX), ("Tier_Files", LanesX + Columns.FilesX)]);
            if (Columns.HasCompliance)
                tiers.Add(("Tier_Compliance", LanesX + Columns.ComplianceX));
        }
        drawing.Add(tiers.Select(tier => new PlacedText(
            Texts.Diagram(tier.Key), tier.X, y + TextMetrics.SizeOf(TextRole.Tier), TextRole.Tier)));
        return y + TextMetrics.LineHeight(TextRole.Tier) + TierGap;
    }

    /// <summary>The room between two columns, so that the texts at the lines have a place.</summary>
    private int Gap(EdgeKind kind) => RoomyRouter.Trunk + (2 * RoomyRouter.LabelMargin) + Context.Diagram.Edges
        .Where(edge => edge.Kind == kind)
        .SelectMany(edge => edge.Labels)
        .Select(text => TextMetrics.Width(text, TextRole.Port))
        .DefaultIfEmpty(0)
        .Max();
}
