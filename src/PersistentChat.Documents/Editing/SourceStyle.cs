using System;
using PersistentChat.Documents.Editing.Sources;

namespace PersistentChat.Documents.Editing;

/// <summary>How a document is laid out, as far as what is put into it follows that.</summary>
/// <param name="NewLine">Its line break.</param>
/// <param name="Step">By how many blanks a table is indented in another.</param>
/// <param name="ListStep">By how many blanks the dashes of a list are indented below its key.</param>
/// <param name="Padding">What stands between braces and what they hold.</param>
/// <param name="IsJson">Whether it is JSON.</param>
internal sealed record SourceStyle(string NewLine, int Step, int ListStep, string Padding, bool IsJson)
{
    private const int UsualStep = 2;

    /// <summary>How documents are written anew.</summary>
    public static readonly SourceStyle Usual = new("\n", UsualStep, UsualStep, "", IsJson: false);

    public static SourceStyle Of(SourceText source)
    {
        var isJson = source.Root is SourceCollection { IsFlow: true } root && (root.Entries.Count == 0 || root.Entries[0].Key is { Style: Quotes.Double });
        return new SourceStyle(NewLineOf(source.Text), StepOf(source, isTable: true) ?? UsualStep, StepOf(source, isTable: false) ?? UsualStep, PaddingOf(source) ?? (isJson ? " " : ""), isJson);
    }

    /// <summary>What stands behind most braces that do not end their line; null when there is none.</summary>
    private static string? PaddingOf(SourceText source)
    {
        var (padded, bare) = (0, 0);
        Count(source.Root);
        return padded + bare == 0 ? null : padded > bare ? " " : "";

        void Count(SourceNode node)
        {
            if (node is not SourceCollection collection)
                return;
            if (collection is { IsFlow: true, IsTable: true, IsBare: false, Entries.Count: > 0 } && !source.IsFirstOfLine(collection.Entries[0].Start))
                if (source.Text[collection.ContentStart + 1] == ' ')
                    padded++;
                else
                    bare++;
            for (var i = 0; i < collection.Entries.Count; i++)
                Count(collection.Entries[i].Value);
        }
    }

    /// <summary>The line break of a text.</summary>
    public static string NewLineOf(string text)
    {
        var end = text.IndexOf('\n');
        return end < 0 ? text.IndexOf('\r') < 0 ? "\n" : "\r"
            : end > 0 && text[end - 1] == '\r' ? "\r\n"
            : "\n";
    }

    /// <summary>By how much the first value of this kind is indented in a table; null when there is none.</summary>
    private static int? StepOf(SourceText source, bool isTable) => Find(source, source.Root, isTable, isFlow: source.Root is SourceCollection { IsFlow: true });

    private static int? Find(SourceText source, SourceNode node, bool isTable, bool isFlow)
    {
        if (node is not SourceCollection collection)
            return null;
        foreach (var entry in collection.Entries)
        {
            if (entry.Key is { } key && entry.Value is SourceCollection { Entries.Count: > 0 } value && value.IsFlow == isFlow
                && (isFlow || value.IsTable == isTable) && source.IsFirstOfLine(value.Entries[0].Start))
            {
                var step = source.Column(value.Entries[0].Start) - source.Column(key.Start);
                return Math.Max(isTable || isFlow ? 1 : 0, step);
            }
            if (Find(source, entry.Value, isTable, isFlow) is { } inside)
                return inside;
        }
        return null;
    }
}
