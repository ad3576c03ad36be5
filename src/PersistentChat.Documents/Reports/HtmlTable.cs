using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace PersistentChat.Documents.Reports;

/// <summary>
/// A table with a caption; the first cell of a row is its heading. Where it is wider than the page it scrolls by itself; with many columns its rows
/// are stacked on a small screen, where each cell bears the heading of its column.
/// </summary>
/// <param name="id">The id of its caption.</param>
/// <param name="caption">What it shows.</param>
/// <param name="columns">Its columns.</param>
internal sealed class HtmlTable(string id, object caption, params HtmlColumn[] columns)
{
    private const int StackedColumns = 4;

    private readonly List<XElement> _rows = [];

    public void Add(params object?[] cells) => _rows.Add(new XElement("tr", cells.Select((cell, index) => Cell(columns[index], index, cell))));

    public XElement ToElement() => Html.Classed(
        "div", "scroll",
        new XAttribute("role", "group"), new XAttribute("tabindex", 0), new XAttribute("aria-labelledby", id),
        new XElement(
            "table",
            IsStacked ? new XAttribute("class", "stacked") : null,
            new XElement("caption", new XAttribute("id", id), caption),
            new XElement("thead", new XElement("tr", columns.Select(column => new XElement("th", new XAttribute("scope", "col"), column.Class, column.Heading)))),
            new XElement("tbody", _rows)));

    private bool IsStacked => columns.Length >= StackedColumns;

    private XElement Cell(HtmlColumn column, int index, object? content) => index == 0
        ? new XElement("th", new XAttribute("scope", "row"), content)
        : new XElement("td", column.Class, IsStacked ? new XAttribute("data-heading", column.Heading) : null, content);
}

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Style">The class that says how it is set, such as <c>number</c>; null for plain text.</param>
internal sealed record HtmlColumn(string Heading, string? Style = null)
{
    public const string Number = "number";
    public const string Short = "short";
    public const string Long = "long";

    public XAttribute? Class => Style is null ? null : new XAttribute("class", Style);
}
