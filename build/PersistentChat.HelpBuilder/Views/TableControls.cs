using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace PersistentChat.HelpBuilder.Views;

/// <summary>Tables that are whole in a window of 80 columns: nothing is cut off, and what is longer than its column goes on in the next line.</summary>
internal static class TableControls
{
    /// <summary>What has more properties shows the first of them as a table, and all of them as a list.</summary>
    public const int MostColumns = 4;

    // A fourth of 80 columns. The shell ignores all widths where the first column has none.
    private const int FirstWidth = 19;

    /// <summary>A table of the first columns.</summary>
    /// <param name="columns">Label and value of each.</param>
    public static XElement Of(IEnumerable<(XElement Label, XElement Value)> columns)
    {
        var shown = columns.Take(MostColumns).ToArray();
        return new(
            "TableControl",
            new XElement("TableHeaders", shown.Select((column, index) => new XElement("TableColumnHeader", column.Label, index == 0 ? new XElement("Width", FirstWidth) : null))),
            new XElement(
                "TableRowEntries",
                new XElement("TableRowEntry", new XElement("Wrap"), new XElement("TableColumnItems", shown.Select(column => new XElement("TableColumnItem", column.Value))))));
    }
}
