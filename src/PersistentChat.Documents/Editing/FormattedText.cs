using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Editing.Statements;
using PersistentChat.Documents.Yaml;
using PersistentChat.Keys;

namespace PersistentChat.Documents.Editing;

/// <summary>A document in the form that is written anew, with the comments of another text that says the same, and its empty lines.</summary>
internal sealed class FormattedText
{
    private readonly SourceText _canonical;
    private readonly Dictionary<string, SourceEntry> _lines = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SourceEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, List<string>> _above = [];
    private readonly Dictionary<int, List<string>> _below = [];
    private readonly Dictionary<int, string> _beside = [];

    private FormattedText(string canonical)
    {
        _canonical = SourceReader.Read(canonical);
        foreach (var (entry, path, isInBrackets) in CommentPlaces.OfEntries(_canonical).Entries)
        {
            if (_canonical.IsFirstOfLine(entry.Start))
                _lines.Add(path, entry);
            if (!isInBrackets)
                _entries.Add(path, entry);
        }
    }

    /// <param name="text">The text with the comments.</param>
    /// <param name="topology">The topology that it says.</param>
    public static string Of(string text, Topology topology)
    {
        var source = SourceReader.Read(text);
        var places = CommentPlaces.Of(source);
        var comments = places.Remarks.Where(placed => placed.Remark.Text.Length > 0).ToArray();
        var modeline = ModelineOf(source);
        var all = new FormattedText(Anew(modeline, topology, new RemarkedPaths(comments.Select(Remarked))));
        // What stands above the first key of an item comes above the item, which needs no lines for that.
        var remarked = new RemarkedPaths(comments.Select(placed =>
            placed.Remark.Side == CommentPlaces.Side.Above && !all._lines.ContainsKey(placed.Path) ? SourcePath.Outer(placed.Path) : Remarked(placed)));
        var formatted = new FormattedText(Anew(modeline, topology, remarked));
        foreach (var (path, remark) in places.Remarks)
            formatted.Place(path, remark);
        return formatted.Write();

        static string Remarked((string Path, CommentPlaces.Remark Remark) placed) =>
            placed.Remark.Side == CommentPlaces.Side.End ? SourcePath.End(placed.Path) : placed.Path;
    }

    /// <summary>A document as it is written anew, in which lines belong to what has comments.</summary>
    /// <param name="modeline">The line that names the schema; null for none.</param>
    /// <param name="topology">The topology.</param>
    /// <param name="remarked">What has comments.</param>
    public static string Anew(string? modeline, Topology topology, RemarkedPaths remarked)
    {
        var table = (StatedTable)StatementWriter.Of(TopologyKeys.Table, topology);
        return (modeline is null ? "" : modeline + "\n")
            + FormattableString.Invariant($"{Frame.Version}: {Frame.CurrentVersion}\n")
            + new NewText(SourceStyle.Usual, remarked).Entries(table);
    }

    private static string? ModelineOf(SourceText source) => source.Comments
        .Select(source.SchemaIn)
        .FirstOrDefault(reference => reference is not null) is { } named ? Modeline.Format(named) : null;

    private void Place(string path, CommentPlaces.Remark remark)
    {
        var isBelow = remark.Side is CommentPlaces.Side.Below or CommentPlaces.Side.End;
        var entries = isBelow ? _entries : _lines;
        SourceEntry? entry;
        if (remark.Text.Length == 0 && path.Length > 0 && !entries.ContainsKey(path))
            return;
        while (!entries.TryGetValue(path, out entry) && path.Length > 0)
            path = SourcePath.Outer(path);
        if (entry is null)
            // What is said of no entry stands at the head of the document, or at its end.
            Add(isBelow ? _below : _above, isBelow ? _canonical.Text.Length : FirstLine, 0, remark.Text);
        else if (isBelow)
            Add(_below, _canonical.NextLine(entry.End), ColumnBelow(entry, remark.Side), remark.Text);
        else
            Place(entry, remark);
    }

    private int FirstLine => _canonical.LineStart(((SourceCollection)_canonical.Root).Entries[0].Start);

    /// <summary>The column of comments below an entry: deeper than it, or that of what it holds.</summary>
    private int ColumnBelow(SourceEntry entry, CommentPlaces.Side side) =>
        side == CommentPlaces.Side.End && entry.Value is SourceCollection { IsFlow: false, Entries: { Count: > 0 } inner }
            ? _canonical.Column(inner[0].Start)
            : _canonical.Column(entry.Start) + SourceStyle.Usual.Step;

    private void Place(SourceEntry entry, CommentPlaces.Remark remark)
    {
        var line = _canonical.LineStart(entry.Start);
        if (remark.Side == CommentPlaces.Side.Beside && !_beside.ContainsKey(line))
            _beside.Add(line, remark.Text);
        else
            Add(_above, line, _canonical.Column(entry.Start), remark.Text);
    }

    private static void Add(Dictionary<int, List<string>> lines, int line, int column, string text)
    {
        if (!lines.TryGetValue(line, out var added))
            lines.Add(line, added = []);
        if (text.Length > 0)
            added.Add(new string(' ', column) + text);
        else if (added.LastOrDefault() is not "")
            added.Add("");
    }

    private string Write()
    {
        var text = new StringBuilder(_canonical.Text.Length + 1024);
        for (var line = 0; line < _canonical.Text.Length; line = _canonical.NextLine(line))
        {
            Append(text, _below, line);
            Append(text, _above, line);
            text.Append(_canonical.Text, line, _canonical.LineEnd(line) - line);
            if (_beside.TryGetValue(line, out var comment))
                text.Append(' ').Append(comment);
            text.Append('\n');
        }
        Append(text, _below, _canonical.Text.Length);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Dictionary<int, List<string>> lines, int line)
    {
        if (lines.TryGetValue(line, out var added))
            foreach (var each in added)
                if (each.Length > 0 || !EndsWithEmptyLine(text))
                    text.Append(each).Append('\n');
    }

    private static bool EndsWithEmptyLine(StringBuilder text) =>
        text.Length < 2 || (text[text.Length - 1] == '\n' && text[text.Length - 2] == '\n');
}
