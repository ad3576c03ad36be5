using System;
using PersistentChat.Keys;
using PersistentChat.NameMaps;

namespace PersistentChat.Rules.Stated;

/// <summary>Something that can be asked of an object: a key that it states, or what the model derives.</summary>
/// <param name="name">Its name, the key's where it is one.</param>
/// <param name="kind">The kind of its value.</param>
internal abstract class Fact(string name, IKind kind)
{
    public string Name => name;

    /// <summary>The kind of its value, or of the items of its value.</summary>
    public IKind Kind { get; } = kind.Inner is IListKind list ? list.Item.Inner : kind.Inner;

    /// <summary>Whether its value is a list.</summary>
    public bool IsList { get; } = kind.Inner is IListKind;

    /// <summary>Whether it has a word for each of its objects rather than a value of its own.</summary>
    public bool IsLabels => Kind is LabelsKind;

    /// <summary>The facts of what its value, or each of its items, is or names; null for a value that is only itself.</summary>
    public virtual FactTable? Target => _target ??= Kind.Table is { } table ? FactTables.Of(table) : FactTables.NamedBy(Kind);

    /// <summary>Whether it lists objects that name this one, so that asking it of many objects costs more than their number.</summary>
    public virtual bool LooksBack => false;

    /// <summary>What sort of values it has.</summary>
    public ValueSort Sort => field ??= ValueSort.Of(this);

    /// <summary>What it means, in the UI culture of the moment.</summary>
    public abstract string Meaning { get; }

    private FactTable? _target;

    /// <summary>The value; null where it is not stated.</summary>
    public abstract object? Get(object owner, FactSource source);

    /// <summary>Whether there may be another value than the one that is found: nobody knows.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="value">Its value.</param>
    /// <param name="pool">The chat pool whose fact it is; null where it is of none.</param>
    /// <param name="source">Where facts come from.</param>
    public virtual bool IsOpen(object owner, object? value, ChatPool? pool, FactSource source) => false;

    /// <summary>Says what is missing where there is no value.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="source">Where facts come from.</param>
    /// <param name="place">Where such facts stand; null when nobody is asked for them.</param>
    /// <param name="name">The name of the object that states them.</param>
    public abstract void Miss(object owner, FactSource source, FactPlace? place, object name);
}

/// <summary>A key of an object.</summary>
internal sealed class KeyFact(KeyTable table, IKey key) : Fact(key.Name, key.Kind)
{
    // What the key says in an object of which nothing is stated.
    private readonly object? _nothing = key.Kind.Table is null || key.Kind.Inner is IListKind ? null : key.Get(table.Draft());
    private readonly UnknownFact? _word = UnknownKeys.WordLeavingOpen(key);

    public IKey Key => key;

    public override string Meaning => KeyTexts.Key(table.Name, key.Name);

    public override object? Get(object owner, FactSource source) => source.Record(owner, table) is { } record && table.Owner.IsInstanceOfType(record) ? Named(key.Get(record)) : null;

    /// <summary>Whether there is something: a table that says nothing is none, and neither is a list without items.</summary>
    public bool IsThere(object? value) => ValueSort.IsSomething(value) && (IsList || !Equals(value, _nothing));

    /// <summary>What a pool calls unknown may be there, and what has to be there has a value that an import could not name.</summary>
    public override bool IsOpen(object owner, object? value, ChatPool? pool, FactSource source)
    {
        if (source.Record(owner, table) is not { } record || !table.Owner.IsInstanceOfType(record))
            return false;
        return value is null ? key.Get(record) is not null || IsCalledUnknown() : (ReferenceEquals(key, ComplianceKeys.Enabled) || key.IsLeftOut(record)) && IsCalledUnknown();

        // Where compliance is on, it is known to be.
        bool IsCalledUnknown() => _word is { } word && pool?.IsUnknown(word) == true && (word != UnknownFact.Compliance || !pool.Compliance.Enabled);
    }

    public override void Miss(object owner, FactSource source, FactPlace? place, object name)
    {
        if (place is null)
            return;
        var asked = UnknownKeys.Asked(key);
        source.Missing(ReferenceEquals(asked, ComplianceKeys.Enabled) ? FactPlace.Compliance : place, name, asked);
    }

    /// <summary>What an import could not name is not known.</summary>
    private static object? Named(object? value) => value is Fqdn { IsPlaceholder: true } or SqlInstanceName { Server.IsPlaceholder: true } ? null : value;
}

/// <summary>A fact that the model derives of an object.</summary>
/// <param name="table">The table of the object's keys.</param>
/// <param name="name">Its name; one that a key bears takes the place of that key.</param>
/// <param name="kind">The kind of its value.</param>
/// <param name="get">Finds the value; null where what it follows from is not stated.</param>
/// <param name="miss">Says what is missing then.</param>
internal sealed class DerivedFact<T>(
    string table, string name, IKind kind, Func<T, FactSource, object?> get, Action<T, Scope>? miss = null) : Fact(name, kind)
{
    private bool _looksBack;
    private bool _isAlwaysThere;

    public override bool LooksBack => _looksBack;

    public override string Meaning => KeyTexts.Fact(table, Name);

    public DerivedFact<T> LookingBack()
    {
        _looksBack = true;
        return this;
    }

    /// <summary>Every object has a value; where none is found, nobody knows it.</summary>
    public DerivedFact<T> AlwaysThere()
    {
        _isAlwaysThere = true;
        return this;
    }

    public override object? Get(object owner, FactSource source) => owner is T item ? get(item, source) : null;

    public override bool IsOpen(object owner, object? value, ChatPool? pool, FactSource source) => _isAlwaysThere && value is null;

    public override void Miss(object owner, FactSource source, FactPlace? place, object name)
    {
        if (source.Scope is { } scope && owner is T item)
            miss?.Invoke(item, scope);
    }
}

/// <summary>A label of an object.</summary>
internal sealed class LabelFact(Fact labels, string label) : Fact(labels.Name + "." + label, Kinds.Prose)
{
    public override FactTable? Target => null;

    public override string Meaning => labels.Meaning;

    public LabelFact Map(NameMap names) => new(labels, names.LabelName(label));

    public override object? Get(object owner, FactSource source) =>
        labels.Get(owner, source) is Labels all && all.TryGetValue(label, out var value) ? value : null;

    public override void Miss(object owner, FactSource source, FactPlace? place, object name) => labels.Miss(owner, source, place, name);
}
