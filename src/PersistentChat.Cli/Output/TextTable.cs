using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PersistentChat.Cli.Output;

/// <summary>A table of aligned columns for a terminal.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <summary>Writes headings, a rule and rows; the first <paramref name="leftAligned"/> columns to the left, the others to the right.</summary>
    public static string Write(string[] headings, IReadOnlyList<string[]> rows, int leftAligned)
    {
        var widths = headings.Select((heading, column) => rows.Select(row => row[column].Length).Append(heading.Length).Max()).ToArray();
        var text = new StringBuilder();
        Append(headings);
        Append([.. widths.Select(width => new string('-', width))]);
        foreach (var row in rows)
            Append(row);
        return text.ToString();

        void Append(string[] cells)
        {
            var padded = cells.Select((cell, column) => column < leftAligned ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            text.Append(string.Join(Gap, padded).TrimEnd()).Append(Environment.NewLine);
        }
    }
}
