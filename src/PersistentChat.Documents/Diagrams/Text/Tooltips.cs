using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Diagrams.Text;

/// <summary>What is shown of boxes when the pointer rests on them.</summary>
internal sealed class Tooltips
{
    // One box can have a finding for every other box of a large topology, and a message can name all of them.
    private const int MostMarks = 12;
    private const int LongestLine = 400;

    private readonly Dictionary<Finding, string> _lines = [];

    /// <summary>All that is known of a box, line by line.</summary>
    public IEnumerable<string> Of(DiagramBox box, BoxMarks marks) => new[] { box.Name, box.Detail, box.Facts }
        .OfType<string>()
        .Select(VisibleText.Of)
        .Concat(Of(marks));

    /// <summary>Findings and missing facts, line by line.</summary>
    public IEnumerable<string> Of(BoxMarks marks) => Shortened(marks.Findings, Line).Concat(Shortened(marks.Open, Line));

    private static IEnumerable<string> Shortened<T>(IReadOnlyList<T> marks, Func<T, string> line)
    {
        foreach (var mark in marks.Take(MostMarks))
            yield return line(mark);
        if (marks.Count > MostMarks)
            yield return Texts.FormatDiagram("More", marks.Count - MostMarks);
    }

    private static string Line(OpenQuestion question) =>
        Shorten(VisibleText.Of(Texts.Label("OpenFact") + " " + question.Key + " (" + string.Join(", ", question.Rules) + ")"));

    private string Line(Finding finding)
    {
        if (!_lines.TryGetValue(finding, out var line))
            _lines.Add(finding, line = Shorten(VisibleText.Of(DisplayName.Of(finding.Severity) + " " + finding.RuleId + ": " + finding.Message)));
        return line;
    }

    private static string Shorten(string text)
    {
        if (text.Length <= LongestLine)
            return text;
        var end = char.IsLowSurrogate(text[LongestLine]) ? LongestLine - 1 : LongestLine;
        return text.Substring(0, end) + "…";
    }
}
