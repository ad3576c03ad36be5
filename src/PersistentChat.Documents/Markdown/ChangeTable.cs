using System.Collections.Generic;
using System.Linq;
using System.Text;
using PersistentChat.Changes;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Markdown;

/// <summary>Writes changes as a Markdown table, for pull requests and change tickets.</summary>
internal static class ChangeTable
{
    private static readonly string[] _columns = ["Action", "Kind", "Target", "Property", "Before", "After", "Consequence", "Source"];

    /// <summary>A sentence with the numbers, and a row for each change if there are any, in the UI culture of the moment.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="note">What was not compared; left out, everything was.</param>
    /// <returns>Markdown with line feeds.</returns>
    public static string Write(IReadOnlyCollection<TopologyChange> changes, string? note = null) =>
        note is null ? Table(changes) : Table(changes) + "\n" + MarkdownText.Escape(note) + "\n";

    private static string Table(IReadOnlyCollection<TopologyChange> changes)
    {
        var text = new StringBuilder(MarkdownText.Escape(ChangeLabels.Summary(changes))).Append('\n');
        if (changes.Count == 0)
            return text.ToString();
        text.Append('\n').Append(MarkdownText.Row(_columns.Select(column => Texts.Change("Heading_" + column))));
        text.Append(MarkdownText.Row(_columns.Select(_ => "---")));
        foreach (var change in changes)
            text.Append(MarkdownText.Row(Cells(change).Select(cell => MarkdownText.Escape(cell ?? ""))));
        return text.ToString();
    }

    private static IEnumerable<string?> Cells(TopologyChange change) =>
    [
        ChangeLabels.Symbol(change.Action) + " " + ChangeLabels.Name(change.Action), ChangeLabels.Name(change.Kind), change.Target,
        change.Property, change.Before, change.After, change.Consequence ?? Texts.Change("NotDocumented"), change.Source,
    ];
}
