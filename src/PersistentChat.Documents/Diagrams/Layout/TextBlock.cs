using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>Name, part and marks of a box, one below the other.</summary>
internal sealed class TextBlock
{
    private const int MostLines = 3;
    private const int BadgeGap = 6;

    private readonly IReadOnlyList<string> _name;
    private readonly IReadOnlyList<string> _detail;
    private readonly BadgeRow _badges;
    private readonly TextRole _role;
    private readonly int _width;

    /// <summary>Breaks the texts into lines.</summary>
    /// <param name="box">The box.</param>
    /// <param name="findings">What was found about it.</param>
    /// <param name="role">What the name is for.</param>
    /// <param name="width">The width of a line in pixels.</param>
    public TextBlock(DiagramBox box, IReadOnlyList<Finding> findings, TextRole role, int width)
    {
        Box = box;
        Findings = findings;
        _role = role;
        _width = width;
        _name = TextFit.Wrap(box.Name, width, _role, MostLines);
        _detail = TextFit.Wrap(box.Detail ?? "", width, TextRole.Detail, MostLines);
        _badges = new BadgeRow(findings);
    }

    public DiagramBox Box { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public int Height => TextHeight + (HasBadgeLine ? BadgeGap + BadgeRow.Height : 0);

    private int TextHeight => (_name.Count * TextMetrics.LineHeight(_role)) + (_detail.Count * TextMetrics.LineHeight(TextRole.Detail));

    private bool HasBadgeLine => _badges.Width > 0 && !IsRoomBeside(LastLineWidth);

    private int LongestLineWidth => _name.Select(line => TextMetrics.Width(line, _role))
        .Concat(_detail.Select(line => TextMetrics.Width(line, TextRole.Detail)))
        .DefaultIfEmpty(0)
        .Max();

    private int LastLineWidth => _detail.Count > 0
        ? TextMetrics.Width(_detail[_detail.Count - 1], TextRole.Detail)
        : TextMetrics.Width(_name.LastOrDefault() ?? "", _role);

    public (IReadOnlyList<PlacedText> Texts, IReadOnlyList<PlacedBadge> Badges) Place(int x, int y)
    {
        var texts = new List<PlacedText>();
        var bottom = Stack(texts, _name, _role, x, y);
        bottom = Stack(texts, _detail, TextRole.Detail, x, bottom);
        return (texts, _badges.Place(HasBadgeLine ? x : x + _width - _badges.Width, BadgeTop(y, bottom)));
    }

    private bool IsRoomBeside(int lineWidth) => lineWidth + BadgeGap + _badges.Width <= _width;

    /// <summary>In the middle beside the texts where there is room, else beside their last line, else below.</summary>
    private int BadgeTop(int top, int bottom)
    {
        if (HasBadgeLine)
            return bottom + BadgeGap;
        return IsRoomBeside(LongestLineWidth)
            ? top + ((TextHeight - BadgeRow.Height) / 2)
            : bottom - TextMetrics.LineHeight(_detail.Count > 0 ? TextRole.Detail : _role);
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
