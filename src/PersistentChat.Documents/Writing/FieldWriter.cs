using System;
using System.Collections.Generic;

namespace PersistentChat.Documents.Writing;

/// <summary>Writes keys with their values, and leaves out keys without one.</summary>
internal sealed class FieldWriter(DocumentWriter document)
{
    public void Text(string key, string? value)
    {
        if (value is null)
            return;
        document.Key(key);
        document.Text(value);
    }

    public void TextUnless(string key, string? value, string? implied)
    {
        if (!string.Equals(value, implied, StringComparison.Ordinal))
            Text(key, value);
    }

    public void QuotedText(string key, string? value)
    {
        if (value is null)
            return;
        document.Key(key);
        document.Text(value, isQuoted: true);
    }

    public void Number(string key, int? value)
    {
        if (value is not { } number)
            return;
        document.Key(key);
        document.Number(number);
    }

    public void Decimal(string key, decimal value)
    {
        document.Key(key);
        document.Number(value);
    }

    public void NumberUnless(string key, int value, int implied)
    {
        if (value != implied)
            Number(key, value);
    }

    public void Truth(string key, bool? value)
    {
        if (value is not { } truth)
            return;
        document.Key(key);
        document.Truth(truth);
    }

    public void Date(string key, DateTime? value)
    {
        if (value is not { } date)
            return;
        document.Key(key);
        document.Date(date);
    }

    /// <summary>A list of words in one line.</summary>
    public void List<T>(string key, IReadOnlyCollection<T> items) =>
        Items(key, items, item => document.Text(item!.ToString()), onOneLine: true);

    /// <summary>A list of texts in a line each.</summary>
    public void Texts(string key, IReadOnlyCollection<string> items) => Items(key, items, item => document.Text(item));

    public void Table(string key, Action content, bool onOneLine = false)
    {
        document.Key(key);
        Table(content, onOneLine);
    }

    /// <summary>A list of tables.</summary>
    public void Tables<T>(string key, IReadOnlyCollection<T> items, Action<T> content) =>
        Items(key, items, item => Table(() => content(item), onOneLine: false));

    /// <summary>A list of tables in a line each; what needs no table is written as a text.</summary>
    public void Lines<T>(string key, IReadOnlyCollection<T> items, Func<T, bool> needsTable, Action<T> content) =>
        Items(key, items, item =>
        {
            if (needsTable(item))
                Table(() => content(item), onOneLine: true);
            else
                document.Text(item!.ToString());
        });

    private void Items<T>(string key, IReadOnlyCollection<T> items, Action<T> write, bool onOneLine = false)
    {
        if (items.Count == 0)
            return;
        document.Key(key);
        document.BeginList(onOneLine);
        foreach (var item in items)
            write(item);
        document.EndList();
    }

    private void Table(Action content, bool onOneLine)
    {
        document.BeginTable(onOneLine);
        content();
        document.EndTable();
    }
}
