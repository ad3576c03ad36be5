using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Diagrams.Text;

/// <summary>What is shown of boxes when the pointer rests on them.</summary>
internal sealed class Tooltips
{
    // One box can have a finding for every other box of a large topology, and a message can name all of them.
    private const int MostFindings = 12;
    private const int LongestLine = 400;

    private readonly Dictionary<Finding, string> _lines = [];

    /// <summary>All that is known of a box, line by line.</summary>
    public IEnumerable<string> Of(DiagramBox box, IReadOnlyList<Finding> findings) => new[] { box.Name, box.Detail, box.Facts }
        .OfType<string>()
        .Select(VisibleText.Of)
        .Concat(Of(findings));

    /// <summary>Findings, line by line.</summary>
    public IEnumerable<string> Of(IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings.Take(MostFindings))
            yield return Line(finding);
        if (findings.Count > MostFindings)
            yield return Texts.FormatDiagram("More", findings.Count - MostFindings);
    }

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
