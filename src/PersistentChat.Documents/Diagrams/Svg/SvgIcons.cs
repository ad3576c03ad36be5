using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;
using PersistentChat.Documents.Diagrams.Layout;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Diagrams.Svg;

/// <summary>The small shapes of a picture, as path data.</summary>
internal static class SvgIcons
{
    private const string Server = "M2.5 1.5h11v5h-11zM2.5 9.5h11v5h-11zM5 4h1M5 12h1M8 4h3M8 12h3";
    private const string Database = "M2.5 3.5c0-3 11-3 11 0v9c0 3-11 3-11 0zM2.5 3.5c0 3 11 3 11 0M2.5 8c0 3 11 3 11 0";
    private const string Globe = "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM1.5 8h13M8 1.5c-4 3.5-4 9.5 0 13M8 1.5c4 3.5 4 9.5 0 13";
    private const string Folder = "M1.5 3.5h5l1.5 2h6.5v8h-13z";
    private const string People = "M6 7.5a2.5 2.5 0 1 0 0-5a2.5 2.5 0 1 0 0 5zM1.5 14c0-5.5 9-5.5 9 0M11 7a2 2 0 1 0-.5-3.9M12 9.2c1.7.6 2.5 2.2 2.5 4.8";
    private const string Tree = "M6 1.5h4v4h-4zM1.5 10.5h4v4h-4zM10.5 10.5h4v4h-4zM8 5.5v2.5M3.5 10.5v-2.5h9v2.5";
    private const int FlagLength = 12;

    private const string Question = "M5 5.5a3 3 0 1 1 4.4 2.7c-1 .5-1.4 1-1.4 2M8 13v.8";
    private const string Screen = "M1.5 2.5h13v8.5h-13zM8 11v2.5M4.5 13.5h7";

    /// <summary>The icon of a box, 16 pixels square; null for frames.</summary>
    public static string? Of(DiagramBox box) => box.State == BoxState.NotStated ? Question : Of(box.Kind);

    /// <summary>Both diagonals of an area.</summary>
    public static string Cross(Area area) =>
        FormattableString.Invariant($"M{area.X} {area.Y}L{area.Right} {area.Bottom}M{area.Right} {area.Y}L{area.X} {area.Bottom}");

    /// <summary>The upper left corner of an area whose corners are round.</summary>
    public static string Flag(Area area, int radius) => FormattableString.Invariant(
        $"M{area.X} {area.Y + radius}a{radius} {radius} 0 0 1 {radius} {-radius}h{FlagLength - radius}l{-FlagLength} {FlagLength}z");

    private static string? Of(BoxKind kind) => kind switch
    {
        BoxKind.Clients => People,
        BoxKind.FrontEndServer or BoxKind.ChatServer or BoxKind.DomainController => Server,
        BoxKind.WebService => Globe,
        BoxKind.BackEnd or BoxKind.Database => Database,
        BoxKind.Folder => Folder,
        BoxKind.Domain => Tree,
        BoxKind.AdministrativeComputer => Screen,
        _ => null,
    };

    /// <summary>An octagon, a triangle or a circle for findings, a square for missing facts, 18 pixels high.</summary>
    public static string Shape(Severity? severity, int x, int y) => Invariant(x, y, severity switch
    {
        Severity.Error => "m7 0h6l5 5v8l-5 5h-6l-5-5v-8z",
        Severity.Warning => "m10 0l10 18h-20z",
        null => "m4 1h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-12a2 2 0 0 1-2-2v-12a2 2 0 0 1 2-2z",
        _ => "m10 0a9 9 0 1 0 0 18a9 9 0 1 0 0-18z",
    });

    /// <summary>A line from point to point.</summary>
    public static string Line(IReadOnlyList<Point> points) =>
        string.Concat(points.Select((point, index) => FormattableString.Invariant($"{(index == 0 ? 'M' : 'L')}{point.X} {point.Y}")));

    /// <summary>An arrow head of a length that points from one point to another, its tip on the second.</summary>
    public static string ArrowHead(Point from, Point tip, int length)
    {
        var x = Math.Sign(tip.X - from.X) * length;
        var y = Math.Sign(tip.Y - from.Y) * length;
        return Invariant(tip.X, tip.Y, FormattableString.Invariant($"l{-x - (y / 2)} {-y - (x / 2)}l{y} {x}z"));
    }

    private static string Invariant(int x, int y, string shape) => FormattableString.Invariant($"M{x} {y}") + shape;
}
