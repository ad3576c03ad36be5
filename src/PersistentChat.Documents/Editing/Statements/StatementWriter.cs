using System;
using System.Collections.Generic;
using System.Globalization;
using PersistentChat.Keys;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Documents.Editing.Statements;

/// <summary>Takes all that an object says, as statements.</summary>
internal sealed class StatementWriter : DocumentWriter
{
    private readonly Stack<Statement> _open = new();
    private (string Name, bool IsImplied, bool IsLeftOut) _key;
    private Statement? _root;

    public override bool TellsAll => true;

    public static Statement Of<T>(KeyTable<T> table, T item) where T : class => Of(writer =>
    {
        writer.BeginTable();
        table.Write(writer, item);
        writer.EndTable();
    });

    public override void BeginTable(bool onOneLine = false) => Open(new StatedTable(onOneLine, mayBeShort: false));

    public override void BeginShortTable(bool onOneLine = false) => Open(new StatedTable(onOneLine, mayBeShort: true));

    public override void EndTable() => _open.Pop();

    public override void BeginList(bool onOneLine = false) => Open(new StatedList(onOneLine, mayBeShort: false));

    public override void BeginShortList(bool onOneLine = false) => Open(new StatedList(onOneLine, mayBeShort: true));

    public override void EndList() => _open.Pop();

    // Its writer is this one, so that what it writes arrives here.
    public override void Item(object item, Action write) => Add(new StatedItem(item, () => Take(write)));

    public override void Key(string key) => Key(key, isImplied: false, isLeftOut: false);

    public override void Key(string key, bool isImplied, bool isLeftOut) => _key = (key, isImplied, isLeftOut);

    public override void Number(int number) => Add(new StatedValue(number.ToString(CultureInfo.InvariantCulture), ValueForm.Plain));

    public override void Number(decimal number) => Add(new StatedValue(number.ToString(CultureInfo.InvariantCulture), ValueForm.Plain));

    public override void Boolean(bool boolean) => Add(new StatedValue(boolean ? "true" : "false", ValueForm.Plain));

    public override void Date(DateTime date) => Add(new StatedValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ValueForm.Day));

    public override string Finish() => throw new NotSupportedException();

    protected override void WriteText(string text, bool isQuoted) => Add(new StatedValue(text, isQuoted ? ValueForm.Quoted : ValueForm.Text));

    private static Statement Of(Action<StatementWriter> write)
    {
        var writer = new StatementWriter();
        return writer.Take(() => write(writer));
    }

    private Statement Take(Action write)
    {
        var (open, key) = (_open.ToArray(), _key);
        _open.Clear();
        write();
        var told = _root!;
        for (var i = open.Length - 1; i >= 0; i--)
            _open.Push(open[i]);
        _key = key;
        return told;
    }

    private void Open(Statement statement)
    {
        Add(statement);
        _open.Push(statement);
    }

    private void Add(Statement statement)
    {
        if (_open.Count == 0)
            _root = statement;
        else if (_open.Peek() is StatedTable table)
            table.Add(new StatedEntry(_key.Name, statement, _key.IsImplied, _key.IsLeftOut));
        else
            ((StatedList)_open.Peek()).Add(statement);
    }
}
