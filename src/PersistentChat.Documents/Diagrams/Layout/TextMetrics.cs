using System;
using System.Globalization;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>
/// How wide texts are at most. Nobody knows the fonts of the reader, so every width is that of the widest of the usual sans-serif fonts.
/// </summary>
internal static class TextMetrics
{
    private const int FirstInTable = ' ';
    private const int Hundred = 100;
    private const int LatinWidth = 105;
    private const int OtherWidth = 145;
    private const int LigatureWidth = 1100;

    // Hundredths of the font size, of the characters from the space to the tilde.
    private static readonly int[] _regular =
    [
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
        64, 64, 34, 34, 84, 84, 84, 56, 102, 73, 69, 73, 78, 67, 62, 78, 76, 34, 50, 73, 62, 89, 75, 79,
        67, 79, 73, 67, 62, 74, 73, 99, 73, 73, 69, 40, 34, 40, 84, 56, 50, 62, 64, 55, 64, 62, 36, 64,
        64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
    ];

    private static readonly int[] _bold =
    [
        35, 46, 56, 84, 70, 101, 88, 31, 46, 46, 53, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70,
        70, 70, 40, 40, 84, 84, 84, 62, 100, 78, 77, 74, 84, 69, 69, 83, 84, 39, 56, 78, 67, 100, 84, 86,
        74, 86, 78, 73, 69, 82, 78, 111, 78, 73, 73, 46, 37, 46, 84, 56, 50, 68, 72, 60, 72, 68, 44, 72,
        72, 35, 35, 67, 35, 105, 72, 69, 72, 72, 50, 60, 48, 72, 66, 93, 65, 66, 59, 72, 37, 72, 84,
    ];

    /// <summary>The font size in pixels.</summary>
    public static int SizeOf(TextRole role) => role switch
    {
        TextRole.Title => 22,
        TextRole.Subtitle => 13,
        TextRole.Tier => 13,
        TextRole.Heading or TextRole.Name => 12,
        TextRole.Letter => 9,
        _ => 11,
    };

    public static bool IsBold(TextRole role) => role is TextRole.Title or TextRole.Tier or TextRole.Heading or TextRole.Letter or TextRole.Count;

    /// <summary>The distance between two lines in pixels.</summary>
    public static int LineHeight(TextRole role) => SizeOf(role) + Math.Max(3, SizeOf(role) / 4);

    /// <summary>The most pixels that a text takes.</summary>
    public static int Width(string text, TextRole role)
    {
        var hundredths = 0L;
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            hundredths += Hundredths(text, i, IsBold(role));
        return (int)Math.Min(int.MaxValue / 2, ((hundredths * SizeOf(role)) + Hundred - 1) / Hundred);
    }

    private static int Hundredths(string text, int index, bool isBold)
    {
        var c = text[index];
        var table = isBold ? _bold : _regular;
        if (c >= FirstInTable && c - FirstInTable < table.Length)
            return table[c - FirstInTable];
        return c switch
        {
            >= '\u00A0' and < '\u0180' or >= '\u0370' and < '\u0530' => LatinWidth,
            '\u2026' or '\u2190' or '\u2192' or '\u2194' or '\u2013' or '\u2014' => LatinWidth,
            // Single characters that fonts draw as whole phrases.
            >= '\uFDF0' and <= '\uFDFF' => LigatureWidth,
            '\uD808' or '\uD809' => LigatureWidth,
            _ => CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0 : OtherWidth,
        };
    }
}

/// <summary>What a text is for, which decides how it looks.</summary>
internal enum TextRole
{
    Title,
    Subtitle,
    Tier,
    Heading,
    Name,
    Detail,
    Port,
    Legend,
    Letter,
    Count,
}

/// <summary>Which point of a text stands at its place.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}
