using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Documents.Reports;

/// <summary>Objects of one kind, a row each; the keys of one heading share a column.</summary>
internal static class KeyTableRows
{
    /// <param name="id">The id of the table's caption.</param>
    /// <param name="caption">What the table shows.</param>
    /// <param name="table">The keys.</param>
    /// <param name="items">The objects.</param>
    public static IEnumerable<XElement> Of<T>(string id, object caption, KeyTable<T> table, IReadOnlyList<T> items) where T : class
    {
        if (items.Count == 0)
            yield break;
        var rows = items.Select(item => table.Shown(item).OrderBy(shown => shown.How.Group).ToLookup(shown => shown.How.Heading)).ToArray();
        // Columns that nobody fills are left out unless that says something, too.
        var headings = rows.SelectMany(row => row).GroupBy(cell => cell.Key, cell => cell)
            .Where(column => column.Any(cell => cell.Any(shown => shown.How.Absence != Absence.Hidden || KeyContent.Of(shown) is not null)))
            .Select(column => column.Key).ToArray();
        var html = new HtmlTable(id, caption, [.. headings.Select(heading => new HtmlColumn(KeyContent.Heading(heading)))]);
        foreach (var row in rows)
            html.Add([.. headings.Select(heading => Cell([.. row[heading]]))]);
        yield return html.ToElement();
    }

    private static object Cell(IReadOnlyList<ShownValue> values)
    {
        var nothing = KeyContent.Nothing(values[0].How) ?? Html.Muted(Texts.Report(nameof(Absence.None)));
        if (values.Skip(1).All(shown => shown.How.Line == CellLine.Aside))
            return WithAsides(KeyContent.Of(values[0]) ?? nothing, values.Skip(1).Select(KeyContent.Of).OfType<object>().ToArray());
        var lines = Lines(values).ToArray();
        return lines.Length == 0 ? nothing : lines;
    }

    private static object WithAsides(object content, object[] asides) =>
        asides.Length == 0 ? content : new[] { content }.Concat(asides.Select(aside => Html.Classed("span", "line muted", aside))).ToArray();

    private static IEnumerable<XElement> Lines(IEnumerable<ShownValue> values)
    {
        var lines = new List<List<object>>();
        foreach (var shown in values)
        {
            if (shown.How.Line != CellLine.Shared || lines.Count == 0)
                lines.Add([]);
            if (KeyContent.Of(shown) is { } content)
                lines[lines.Count - 1].Add(content);
        }
        return lines.Where(line => line.Count > 0).Select(line => Html.Classed("span", "line", Line(line)));
    }

    private static object Line(List<object> contents) =>
        contents.All(content => content is string) ? Html.Value(string.Join(", ", contents))
        : contents.Count == 1 ? contents[0]
        : contents.SelectMany((content, index) => index == 0 ? [content] : new[] { ", ", content }).ToArray();
}
