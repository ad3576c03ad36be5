using System;
using System.Collections.Generic;

namespace PersistentChat.Documents.Editing.Sources;

/// <summary>The lines of a text, as the parser counts them.</summary>
/// <param name="text">The text.</param>
internal class TextLines(string text)
{
    private readonly List<int> _lines = LinesOf(text);

    public string Text => text;

    /// <summary>Where the line of a place begins.</summary>
    public int LineStart(int place) => _lines[LineOf(place) - 1];

    /// <summary>The number of the line of a place, from 1.</summary>
    public int LineOf(int place)
    {
        var index = _lines.BinarySearch(place);
        return index < 0 ? ~index : index + 1;
    }

    /// <summary>The place of a line and a column, both from 1.</summary>
    public int PlaceOf(int line, int column) => line <= _lines.Count ? Math.Min(_lines[line - 1] + column - 1, text.Length) : text.Length;

    /// <summary>Where the line of a place ends: before its line break.</summary>
    public int LineEnd(int place)
    {
        var line = LineOf(place);
        var end = line < _lines.Count ? _lines[line] : text.Length;
        if (line < _lines.Count)
            end -= end >= 2 && text[end - 1] == '\n' && text[end - 2] == '\r' ? 2 : 1;
        return end;
    }

    /// <summary>Where the line after a place begins, or the text ends.</summary>
    public int NextLine(int place) => LineOf(place) is var line && line < _lines.Count ? _lines[line] : text.Length;

    /// <summary>Where the line before another begins; null before the first.</summary>
    /// <param name="start">Where the other begins.</param>
    public int? LineBefore(int start) => LineOf(start) is var line && line < 2 ? null : _lines[line - 2];

    /// <summary>The columns, from 0, at which a place stands in its line.</summary>
    public int Column(int place) => place - LineStart(place);

    /// <summary>The location of a place.</summary>
    public Location LocationOf(int place) => new(LineOf(place), Column(place) + 1);

    private protected static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private static List<int> LinesOf(string text)
    {
        var lines = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
            if ((text[i] <= '\r' || text[i] > '~') && IsBreak(text[i]) && !(text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
                lines.Add(i + 1);
        return lines;
    }
}
