using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PersistentChat.Keys.Writing;

/// <summary>Writes parts of a document on one line, for people: the entries of a table that is not begun stand beside each other.</summary>
internal sealed class FlowText : DocumentWriter
{
    private readonly StringBuilder _text = new();
    private bool _isFirst = true;
    private bool _isValue;

    public override void BeginTable(bool onOneLine = false) => Begin("{ ");

    public override void EndTable() => End(" }");

    public override void BeginList(bool onOneLine = false) => Begin("[");

    public override void EndList() => End("]");

    public override void Key(string key)
    {
        Part();
        _text.Append(key).Append(": ");
        _isValue = true;
    }

    public override void Number(int number) => Value(number.ToString(CultureInfo.InvariantCulture));

    public override void Number(decimal number) => Value(number.ToString(CultureInfo.InvariantCulture));

    public override void Boolean(bool boolean) => Value(boolean ? "true" : "false");

    public override void Date(DateTime date) => Value(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public override string Finish() => _text.ToString();

    protected override void WriteText(string text, bool isQuoted) => Value(text.Any(c => c is ',' or '{' or '}' or '[' or ']' or '"') ? "'" + text + "'" : text);

    private void Begin(string bracket)
    {
        Part();
        _text.Append(bracket);
        _isFirst = true;
    }

    private void End(string bracket)
    {
        _text.Append(bracket);
        _isFirst = false;
    }

    private void Value(string value)
    {
        Part();
        _text.Append(value);
    }

    private void Part()
    {
        if (!_isFirst && !_isValue)
            _text.Append(", ");
        _isFirst = _isValue = false;
    }
}
