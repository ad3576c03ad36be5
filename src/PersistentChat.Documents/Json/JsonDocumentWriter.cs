using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Documents.Json;

/// <summary>Writes JSON, two blanks for each level.</summary>
internal sealed class JsonDocumentWriter : DocumentWriter
{
    private readonly StringBuilder _text = new();
    private readonly Stack<Level> _levels = new();
    private bool _afterKey;

    public override void BeginTable(bool onOneLine = false) => Begin(isTable: true, onOneLine);

    public override void EndTable() => End();

    public override void BeginList(bool onOneLine = false) => Begin(isTable: false, onOneLine);

    public override void EndList() => End();

    public override void Key(string key)
    {
        BeginItem();
        _text.Append(JsonText.Quote(key)).Append(": ");
        _afterKey = true;
    }

    public override void Number(int number) => Value(number.ToString(CultureInfo.InvariantCulture));

    public override void Number(decimal number) => Value(number.ToString(CultureInfo.InvariantCulture));

    public void Number(double number) => Value(number.ToString("R", CultureInfo.InvariantCulture));

    public override void Boolean(bool boolean) => Value(boolean ? "true" : "false");

    public void Null() => Value("null");

    public override void Date(DateTime date) => Text(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public override string Finish() => _text.Append('\n').ToString();

    protected override void WriteText(string text, bool isQuoted) => Value(JsonText.Quote(text));

    private void Value(string value)
    {
        BeginItem();
        _text.Append(value);
    }

    private void Begin(bool isTable, bool onOneLine)
    {
        BeginItem();
        _text.Append(isTable ? '{' : '[');
        _levels.Push(new Level(isTable, onOneLine || (_levels.Count > 0 && _levels.Peek().OnOneLine)));
    }

    private void End()
    {
        var level = _levels.Pop();
        if (level.HasItems && !level.OnOneLine)
            BreakLine();
        else if (level.HasItems && level.IsTable)
            _text.Append(' ');
        _text.Append(level.IsTable ? '}' : ']');
    }

    private void BeginItem()
    {
        if (!_afterKey && _levels.Count > 0)
            Separate(_levels.Peek());
        _afterKey = false;
    }

    private void Separate(Level level)
    {
        if (level.HasItems)
            _text.Append(',');
        if (!level.OnOneLine)
            BreakLine();
        else if (level.HasItems || level.IsTable)
            _text.Append(' ');
        level.HasItems = true;
    }

    private void BreakLine() => _text.Append('\n').Append(' ', 2 * _levels.Count);

    private sealed class Level(bool isTable, bool onOneLine)
    {
        public bool IsTable { get; } = isTable;

        public bool OnOneLine { get; } = onOneLine;

        public bool HasItems { get; set; }
    }
}
