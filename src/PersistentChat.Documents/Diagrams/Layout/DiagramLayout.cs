using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>Gives everything in a diagram its place: tiers side by side, chat pools one below the other.</summary>
internal sealed class DiagramLayout
{
    private const int TitleLines = 2;
    private const int LeastWidth = 620;
    private const int HeaderGap = 22;
    private const int BadgeGap = 10;
    private const int BadgeTextOffset = 13;
    private const int TierGap = 12;

    private readonly Diagram _diagram;
    private readonly Columns _columns;
    private readonly Drawing _drawing;
    private readonly int _right;

    private DiagramLayout(Diagram diagram)
    {
        _diagram = diagram;
        _columns = new Columns(diagram);
        _drawing = new Drawing(diagram);
        _right = Math.Max(_columns.Right, LeastWidth);
    }

    public static Drawing Place(Diagram diagram) => new DiagramLayout(diagram).Place();

    private Drawing Place()
    {
        var y = Header(Measures.Margin);
        y = Tiers(y);
        y = Sections(y);
        if (_diagram.Directory is { } directory)
            y = Directory(directory, y);
        foreach (var edge in _diagram.Edges)
            new LineRouter(_drawing, _columns).Place(edge);
        y = new Legend(_drawing, _right).Place(y);
        _drawing.SetSize(_right + Measures.Margin, y + Measures.Margin);
        return _drawing;
    }

    private int Header(int y)
    {
        var width = _right - Measures.Margin;
        foreach (var (text, role) in new[] { (_diagram.Title, TextRole.Title), (_diagram.Subtitle, TextRole.Subtitle) })
        {
            foreach (var line in TextFit.Wrap(text, width, role, TitleLines))
            {
                _drawing.Add([new PlacedText(line, Measures.Margin, y + TextMetrics.SizeOf(role), role)]);
                y += TextMetrics.LineHeight(role);
            }
        }
        var badges = new BadgeRow(_diagram.General);
        if (badges.Width > 0)
        {
            _drawing.AddGeneral(badges.Place(Measures.Margin, y + (BadgeGap / 2)));
            _drawing.Add([new PlacedText(
                Texts.Diagram("General"), Measures.Margin + badges.Width + BadgeGap, y + (BadgeGap / 2) + BadgeTextOffset, TextRole.Detail)]);
            y += BadgeRow.Height + BadgeGap;
        }
        return y + HeaderGap;
    }

    private int Tiers(int y)
    {
        var tiers = new List<(string Key, int X)> { ("Tier_Clients", Measures.Margin), ("Tier_NextHop", _columns.NextHopX) };
        if (_diagram.Lanes.Any())
        {
            tiers.AddRange([("Tier_ChatServers", _columns.PoolX), ("Tier_Content", _columns.ContentX), ("Tier_Files", _columns.FilesX)]);
            if (_columns.HasCompliance)
                tiers.Add(("Tier_Compliance", _columns.ComplianceX));
        }
        _drawing.Add(tiers.Select(tier => new PlacedText(
            Texts.Diagram(tier.Key), tier.X, y + TextMetrics.SizeOf(TextRole.Tier), TextRole.Tier)));
        return y + TextMetrics.LineHeight(TextRole.Tier) + TierGap;
    }

    private int Sections(int y)
    {
        var between = _diagram.BetweenServers;
        var clients = new CardPiece(_diagram, _diagram.Clients, Measures.ClientsWidth);
        clients.Place(_drawing, Measures.Margin, y + Measures.SpineOffset - (clients.Height / 2), clients.Height);
        var bottom = y + Measures.SpineOffset + clients.Height + Measures.LaneGap;
        foreach (var section in _diagram.Sections)
        {
            var nextHop = NextHop(section.NextHop);
            nextHop.Place(_drawing, _columns.NextHopX, y, nextHop.Height);
            var sectionBottom = y + nextHop.Height + Measures.LaneGap;
            foreach (var lane in section.Lanes)
            {
                var layout = new LaneLayout(_diagram, lane, _columns, between.TryGetValue(lane.Pool, out var edge) ? edge : null);
                layout.Place(_drawing, y);
                y += layout.Height + Measures.LaneGap;
            }
            y = Math.Max(y, sectionBottom);
        }
        return Math.Max(y, bottom);
    }

    private FramePiece NextHop(DiagramBox nextHop) => new(
        _diagram, nextHop, Measures.FrameWidth,
        new GridPiece(nextHop.Children.Select(box => new CardPiece(_diagram, box, Measures.CardWidth)), 1, 0, Measures.CardGap), FrameMargins.Plain);

    private int Directory(DiagramBox directory, int y)
    {
        var width = _right - Measures.Margin;
        var columns = (width - (2 * FrameMargins.Plain.Side) + Measures.CardGap) / (Measures.CardWidth + Measures.CardGap);
        var frame = new FramePiece(
            _diagram, directory, width,
            new GridPiece(directory.Children.Select(box => new CardPiece(_diagram, box, Measures.CardWidth)), columns, Measures.CardGap, Measures.CardGap),
            FrameMargins.Plain);
        frame.Place(_drawing, Measures.Margin, y, frame.Height);
        return y + frame.Height + HeaderGap;
    }
}
