using System;
using System.Collections.Generic;
using PersistentChat.Documents.Json;

namespace PersistentChat.Documents.Results;

/// <summary>The base of what writes results as JSON: objects as nested actions.</summary>
internal abstract class ResultJson
{
    private readonly JsonDocumentWriter _json = new();

    protected string Finish() => _json.Finish();

    protected void Key(string key) => _json.Key(key);

    protected void Text(string text) => _json.Text(WholeText.Of(text));

    protected void Table(Action write)
    {
        _json.BeginTable();
        write();
        _json.EndTable();
    }

    protected void Table(string key, Action write)
    {
        Key(key);
        Table(write);
    }

    protected void List<T>(string key, IEnumerable<T> items, Action<T> write)
    {
        _json.Key(key);
        List(items, write);
    }

    protected void List<T>(IEnumerable<T> items, Action<T> write)
    {
        _json.BeginList();
        foreach (var item in items)
            write(item);
        _json.EndList();
    }

    protected void Text(string key, string? text)
    {
        _json.Key(key);
        if (text is null)
            _json.Null();
        else
            Text(text);
    }

    protected void Number(string key, int number)
    {
        _json.Key(key);
        _json.Number(number);
    }

    protected void Boolean(string key, bool boolean)
    {
        _json.Key(key);
        _json.Boolean(boolean);
    }
}
