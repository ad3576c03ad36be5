using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>Name, part and marks of a box, one below the other; in a compact drawing, what fits of the part beside the name.</summary>
internal sealed class TextBlock
{
    private const int MostLines = 3;
    private const int BadgeGap = 6;
    private const int PartGap = 8;

    // A mark is that much higher than a line of a part, which is less than the padding of a roomy box.
    private const int BelowLine = 4;

    private readonly IReadOnlyList<string> _name;
    private readonly string _beside;
    private readonly IReadOnlyList<string> _below;
    private readonly BadgeRow _badges;
    private readonly TextRole _role;
    private readonly int _width;
    private readonly int _padding;

    /// <summary>Breaks the texts into lines.</summary>
    /// <param name="context">How the diagram is set.</param>
    /// <param name="box">The box.</param>
    /// <param name="role">What the name is for.</param>
    /// <param name="width">The width of a line in pixels.</param>
    public TextBlock(LayoutContext context, DiagramBox box, TextRole role, int width)
    {
        var part = VisibleText.Of(context.PartOf(box));
        Marks = context.Diagram.MarksOf(box);
        _role = role;
        _width = width;
        _padding = context.Measures.CardPadding;
        _name = TextFit.Wrap(context.Names.Of(box), width, role, MostLines);
        _beside = context.Measures.IsCompact && _name.Count == 1 ? Beside(_name[0], part, role, width) : "";
        _below = TextFit.Wrap(Without(_beside, part), width, TextRole.Detail, MostLines);
        _badges = context.Badges(Marks);
    }

    public BoxMarks Marks { get; }

    public int Height => TextHeight + (HasBadgeLine ? BadgeGap + BadgeRow.Height : IsBesideLastLine ? Math.Max(0, BelowLine - _padding) : 0);

    private int TextHeight => (_name.Count * TextMetrics.LineHeight(_role)) + (_below.Count * TextMetrics.LineHeight(TextRole.Detail));

    private bool HasBadgeLine => _badges.Width > 0 && !IsRoomBeside(LineWidths.Last());

    private bool IsBesideLastLine => _badges.Width > 0 && !IsRoomBeside(LineWidths.Max());

    private IEnumerable<int> LineWidths => _name.Select((line, index) => LineWidth(line, _role, index == 0 ? _beside : ""))
        .Concat(_below.Select(line => TextMetrics.Width(line, TextRole.Detail)))
        .DefaultIfEmpty(0);

    /// <summary>How wide a name and its part are beside each other.</summary>
    public static int LineWidth(string name, TextRole role, string part) =>
        TextMetrics.Width(name, role) + (part.Length == 0 ? 0 : PartGap + TextMetrics.Width(part, TextRole.Detail));

    public (IReadOnlyList<PlacedText> Texts, IReadOnlyList<PlacedBadge> Badges) Place(int x, int y)
    {
        var texts = new List<PlacedText>();
        var bottom = Stack(texts, _name, _role, x, y);
        if (_beside.Length > 0)
            texts.Add(new PlacedText(_beside, x + LineWidth(_name[0], _role, "") + PartGap, texts[0].Y, TextRole.Detail));
        bottom = Stack(texts, _below, TextRole.Detail, x, bottom);
        return (texts, _badges.Place(HasBadgeLine ? x : x + _width - _badges.Width, BadgeTop(y, bottom)));
    }

    /// <summary>The part, or the first of several, that fits beside a name; nothing when none does.</summary>
    private static string Beside(string name, string part, TextRole role, int width)
    {
        var end = part.IndexOf(DiagramFacts.Separator, StringComparison.Ordinal);
        var choices = end < 0 ? [part] : new[] { part, part.Substring(0, end) };
        return choices.FirstOrDefault(choice => LineWidth(name, role, choice) <= width) ?? "";
    }

    /// <summary>What of the part is left over.</summary>
    private static string Without(string beside, string part) =>
        beside.Length == 0 ? part : part.Substring(Math.Min(part.Length, beside.Length + DiagramFacts.Separator.Length));

    private bool IsRoomBeside(int lineWidth) => lineWidth + BadgeGap + _badges.Width <= _width;

    /// <summary>In the middle beside the texts where there is room, else beside their last line, else below.</summary>
    private int BadgeTop(int top, int bottom)
    {
        if (HasBadgeLine)
            return bottom + BadgeGap;
        return IsBesideLastLine ? bottom - TextMetrics.LineHeight(_below.Count > 0 ? TextRole.Detail : _role) : top + ((TextHeight - BadgeRow.Height) / 2);
    }

    private static int Stack(List<PlacedText> texts, IReadOnlyList<string> lines, TextRole role, int x, int y)
    {
        foreach (var line in lines)
        {
            texts.Add(new PlacedText(line, x, y + TextMetrics.SizeOf(role), role));
            y += TextMetrics.LineHeight(role);
        }
        return y;
    }
}
