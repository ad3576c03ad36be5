using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using PersistentChat.Documents.Editing.Sources;

namespace PersistentChat.Documents.Editing.Statements;

/// <summary>What a topology says in one place of a document, whatever way that is written.</summary>
internal abstract class Statement
{
    /// <summary>What stands there: for an item of a list, what it was when it was asked first.</summary>
    public virtual Statement Content => this;

    /// <summary>What tells it from others of a list: the value of its first key, or its own.</summary>
    public abstract string Name { get; }

    /// <summary>Whether both have the same meaning.</summary>
    public abstract bool IsSame(Statement other);

    /// <summary>Whether both have the same meaning, and need to be said in the same places.</summary>
    public abstract bool IsIdentical(Statement other);
}

/// <summary>A single value.</summary>
/// <param name="text">Its text.</param>
/// <param name="form">How it may be written.</param>
/// <param name="quotes">How it is quoted, if it may be.</param>
internal sealed class StatedValue(string text, ValueForm form, Quotes quotes = Quotes.None) : Statement
{
    public string Text => text;

    public ValueForm Form => form;

    public Quotes Quotes => quotes;

    /// <summary>The same with other quotes.</summary>
    public StatedValue With(Quotes others) => new(text, form, others);

    public override string Name => text;

    public override bool IsSame(Statement other) => other.Content is StatedValue value && value.Text == text;

    public override bool IsIdentical(Statement other) => IsSame(other);
}

/// <summary>How a value may be written.</summary>
internal enum ValueForm
{
    /// <summary>A number, a truth value or a day.</summary>
    Plain,

    /// <summary>A day, which JSON writes as a text.</summary>
    Day,

    /// <summary>A text, quoted where it must be.</summary>
    Text,

    /// <summary>A text that looks like something else.</summary>
    Quoted,
}

/// <summary>A table of keys.</summary>
/// <param name="onOneLine">Whether it is usually written in one line.</param>
/// <param name="mayBeShort">Whether it may be written as the value of its first key.</param>
internal sealed class StatedTable(bool onOneLine, bool mayBeShort) : Statement
{
    private readonly List<StatedEntry> _entries = [];

    public IReadOnlyList<StatedEntry> Entries => _entries;

    public bool OnOneLine => onOneLine;

    /// <summary>The value of the first key, when nothing else is to be said and it may stand alone.</summary>
    public Statement? Short => mayBeShort && _entries.Skip(1).All(entry => entry.IsLeftOut) ? _entries[0].Value : null;

    public override string Name => _entries.Count == 0 ? "" : _entries[0].Value.Content.Name;

    /// <summary>The same, never written as the value of its first key.</summary>
    public StatedTable WithoutShort()
    {
        var table = new StatedTable(onOneLine, mayBeShort: false);
        table._entries.AddRange(_entries);
        return table;
    }

    /// <summary>The same with other entries.</summary>
    public StatedTable With(Func<StatedEntry, StatedEntry> becomes)
    {
        var table = new StatedTable(onOneLine, mayBeShort);
        table._entries.AddRange(_entries.Select(becomes));
        return table;
    }

    public void Add(StatedEntry entry) => _entries.Add(entry);

    public StatedEntry? Find(string key) => _entries.Find(entry => entry.Key == key);

    public override bool IsSame(Statement other) => Compare(other, (one, two) => one.Value.IsSame(two.Value));

    public override bool IsIdentical(Statement other) =>
        Compare(other, (one, two) => one.IsImplied == two.IsImplied && one.Value.IsIdentical(two.Value));

    private bool Compare(Statement other, Func<StatedEntry, StatedEntry, bool> compare)
    {
        if (other.Content is not StatedTable table || table._entries.Count != _entries.Count)
            return false;
        for (var i = 0; i < _entries.Count; i++)
            if (_entries[i].Key != table._entries[i].Key || !compare(_entries[i], table._entries[i]))
                return false;
        return true;
    }
}

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="IsImplied">Whether the value holds also where nothing is stated.</param>
/// <param name="IsLeftOut">Whether it is left out for that in what is written anew.</param>
internal sealed record StatedEntry(string Key, Statement Value, bool IsImplied, bool IsLeftOut);

/// <summary>A list.</summary>
/// <param name="onOneLine">Whether it is usually written in one line.</param>
/// <param name="mayBeShort">Whether it may be written as its only item.</param>
internal sealed class StatedList(bool onOneLine, bool mayBeShort) : Statement
{
    private readonly List<Statement> _items = [];

    public IReadOnlyList<Statement> Items => _items;

    public bool OnOneLine => onOneLine;

    /// <summary>The only item, when it may stand alone.</summary>
    public Statement? Short => mayBeShort && _items.Count == 1 ? _items[0] : null;

    public override string Name => "";

    public void Add(Statement item) => _items.Add(item);

    /// <summary>The same with other items.</summary>
    public StatedList Select(Func<Statement, Statement> becomes)
    {
        var list = new StatedList(onOneLine, mayBeShort);
        list._items.AddRange(_items.Select(becomes));
        return list;
    }

    /// <summary>The same with only some of its items.</summary>
    public StatedList Where(IReadOnlyList<bool> stays)
    {
        var list = new StatedList(onOneLine, mayBeShort);
        list._items.AddRange(_items.Where((_, i) => stays[i]));
        return list;
    }

    public override bool IsSame(Statement other) => Compare(other, (one, two) => one.IsSame(two));

    public override bool IsIdentical(Statement other) => Compare(other, (one, two) => one.IsIdentical(two));

    private bool Compare(Statement other, Func<Statement, Statement, bool> compare)
    {
        if (other.Content is not StatedList list || list._items.Count != _items.Count)
            return false;
        for (var i = 0; i < _items.Count; i++)
            if (!compare(_items[i], list._items[i]))
                return false;
        return true;
    }
}

/// <summary>An item of a list, which says what it says when somebody asks: most of a list is the same object before and after.</summary>
/// <param name="item">What tells it from others.</param>
/// <param name="tell">What it says.</param>
internal sealed class StatedItem(object item, Func<Statement> tell) : Statement
{
    /// <summary>Items are equal when they are the same object.</summary>
    public static readonly IEqualityComparer<Statement> ByIdentity = new Identity();

    private readonly Lazy<Statement> _content = new(tell);

    private readonly object _item = item;

    public override Statement Content => _content.Value;

    public override string Name => Content.Name;

    public override bool IsSame(Statement other) => IsItem(other) || Content.IsSame(other.Content);

    public override bool IsIdentical(Statement other) => IsItem(other) || Content.IsIdentical(other.Content);

    private bool IsItem(Statement other) => other is StatedItem same && ReferenceEquals(same._item, _item);

    private sealed class Identity : IEqualityComparer<Statement>
    {
        public bool Equals(Statement? one, Statement? other) => one is not null && other is not null && Of(one) == Of(other);

        public int GetHashCode(Statement statement) => RuntimeHelpers.GetHashCode(Of(statement));

        private static object Of(Statement statement) => statement is StatedItem item ? item._item : statement;
    }
}
