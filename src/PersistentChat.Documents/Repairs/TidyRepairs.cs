using System;
using System.Collections.Generic;
using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Editing.Statements;
using PersistentChat.Documents.Yaml;

namespace PersistentChat.Documents.Repairs;

/// <summary>Finds in a document what says nothing.</summary>
internal sealed class TidyRepairs
{
    private static readonly string _ending = "\\" + SqlInstanceName.DefaultInstance;

    private readonly SourceText _source;
    private readonly SourceStyle _style;
    private readonly TidyKind _kind;
    private readonly List<Tidy> _found = [];

    private TidyRepairs(SourceText source, TidyKind kind) => (_source, _style, _kind) = (source, SourceStyle.Of(source), kind);

    public static IReadOnlyList<Tidy> Of(SourceText source, TidyKind kind)
    {
        var repairs = new TidyRepairs(source, kind);
        if (kind != TidyKind.Quotes || !repairs._style.IsJson)
            repairs.Look((SourceCollection)source.Root, "");
        return repairs._found;
    }

    private void Look(SourceCollection collection, string path)
    {
        if (_kind == TidyKind.Duplicates && !collection.IsTable)
            LookForDuplicates(collection, path);
        foreach (var entry in collection.Entries)
        {
            var inner = entry.Key is { } key ? path + "." + key.Text : path;
            if (_kind == TidyKind.Quotes && entry.Key is { Style: Quotes.Single or Quotes.Double } name && IsBlank(entry.ValueStart))
                Unquote(name, collection.IsFlow, inner + ":");
            if (entry.Value is SourceValue value)
                Look(value, collection.IsFlow, inner);
            else if (entry.Value is SourceCollection other)
                Look(other, inner);
        }
    }

    private void Look(SourceValue value, bool isInBrackets, string path)
    {
        if (_kind == TidyKind.Quotes && value.Style is Quotes.Single or Quotes.Double)
            Unquote(value, isInBrackets, path);
        if (_kind == TidyKind.DefaultInstances && value.Text.Trim() is var text && text.EndsWith(_ending, StringComparison.OrdinalIgnoreCase)
            && Fqdn.TryParse(text.Substring(0, text.Length - _ending.Length), out _))
        {
            var server = text.Substring(0, text.Length - _ending.Length);
            _found.Add(new Tidy(
                path, [new Found(value.Start, "DefaultInstance", text, server)],
                edits => edits.Replace(
                    _source, value, NewText.Value(new StatedValue(server, ValueForm.Text), value.Style, _style.IsJson, isInBrackets))));
        }
    }

    private void Unquote(SourceValue value, bool isInBrackets, string path)
    {
        if (YamlScalar.IsPlain(value.Text, isInBrackets) && _source.LineEnd(value.ContentStart) >= value.End)
            _found.Add(new Tidy(path, [new Found(value.Start, "Quotes", value.Text)], edits => edits.Replace(value.ContentStart, value.End, value.Text)));
    }

    private void LookForDuplicates(SourceCollection list, string path)
    {
        var seen = new Dictionary<string, List<int>>();
        var twice = new List<int>();
        for (var i = 0; i < list.Entries.Count; i++)
        {
            var name = DuplicateEntries.Written(list.Entries[i].Value);
            if (!seen.TryGetValue(name, out var same))
                seen.Add(name, [i]);
            else if (same.Exists(before => DuplicateEntries.AreSame(list.Entries[before].Value, list.Entries[i].Value)))
                twice.Add(i);
            else
                same.Add(i);
        }
        if (twice.Count > 0 && Remove(new TextEdits()) is { Count: > 0 } found)
            _found.Add(new Tidy(path, found, edits => Remove(edits)));

        IReadOnlyList<Found> Remove(TextEdits edits)
        {
            var duplicates = new DuplicateEntries(_source, _style, edits);
            foreach (var index in twice)
                duplicates.Add(list, index);
            return duplicates.Remove();
        }
    }

    private bool IsBlank(int place) => place >= _source.Text.Length || char.IsWhiteSpace(_source.Text[place]);

    /// <summary>Something that can go.</summary>
    /// <param name="Path">The keys that lead there.</param>
    /// <param name="Found">What it is.</param>
    /// <param name="Apply">Makes the edits.</param>
    internal sealed record Tidy(string Path, IReadOnlyList<Found> Found, Action<TextEdits> Apply);
}
