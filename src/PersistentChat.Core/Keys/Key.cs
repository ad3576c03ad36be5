using System;
using System.Collections.Generic;
using PersistentChat.Changes;
using PersistentChat.NameMaps;
using PersistentChat.Keys.Reading;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Keys;

/// <summary>A key of an object: everything that is to be known of it.</summary>
/// <typeparam name="TOwner">The object.</typeparam>
internal abstract class Key<TOwner>(string name) : IKey where TOwner : class
{
    /// <summary>The key as documents write it.</summary>
    public string Name => name;

    /// <summary>Whether an object cannot be without it.</summary>
    public bool IsRequired { get; protected set; }

    /// <summary>Whether the product cannot change it in place.</summary>
    public bool IsFixed => FixedBy is not null;

    /// <summary>What follows from a change that the product cannot make in place; null for one that it can.</summary>
    public Consequence? FixedBy { get; protected set; }

    /// <summary>What documents of a deployment state of it.</summary>
    public Coverage Coverage { get; protected set; }

    /// <summary>The keys of its value, if that is a table.</summary>
    public abstract KeyTable? Table { get; }

    IKind IKey.Kind => AnyKind;

    bool IKey.IsLeftOut(object owner) => IsLeftOut((TOwner)owner);

    protected abstract IKind AnyKind { get; }

    public abstract object? Get(object owner);

    public abstract bool IsStated(object owner);

    public abstract void Set(object owner, object? value);

    /// <summary>Hands over an object of which nothing is stated: what it says is the default.</summary>
    public abstract void Attach(TOwner blank);

    public abstract bool Accepts(Node node);

    /// <summary>Whether the table gave the object a value.</summary>
    public abstract bool Read(Fields fields, BindingContext context, TOwner owner);

    /// <summary>Whether a node gave the object a value.</summary>
    /// <param name="node">The node.</param>
    /// <param name="key">The key as problems name it.</param>
    /// <param name="context">What is shared.</param>
    /// <param name="owner">The object.</param>
    public abstract bool Read(Node node, string key, BindingContext context, TOwner owner);

    /// <summary>Reads a list item by item: what takes the items, and what gives the list to an object at the end.</summary>
    public abstract (ItemReader Reader, Action<TOwner> Finish)? ReadItems(BindingContext context);

    public abstract void Write(DocumentWriter document, TOwner owner);

    /// <summary>Writes the value without its key.</summary>
    public abstract void WriteValue(DocumentWriter document, TOwner owner);

    /// <summary>Whether the key is left out when the object is written.</summary>
    public abstract bool IsLeftOut(TOwner owner);

    /// <param name="changes">Where changes go.</param>
    /// <param name="prefix">The property that the objects are; empty for one that is a target itself.</param>
    /// <param name="before">The object in the reference.</param>
    /// <param name="after">The object in the other topology.</param>
    /// <param name="follow">What follows in this place; left out, what always does.</param>
    public abstract void Compare(ObjectChanges changes, string prefix, TOwner? before, TOwner? after, Follow? follow = null);

    /// <summary>Compares the values under another name.</summary>
    public abstract void CompareAs(Property property, ObjectChanges changes, TOwner? before, TOwner? after);

    /// <summary>Gives a copy of an object the value with other names in place of those in it.</summary>
    public abstract void Map(NameMap names, TOwner original, TOwner copy);

    /// <summary>What its value looks like, as JSON Schema.</summary>
    public abstract void DescribeValue(SchemaWriter schema);

    /// <summary>The key as a property of a JSON Schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="table">The table that the key belongs to.</param>
    public abstract void Describe(SchemaWriter schema, string table);

    /// <summary>What people are shown of it.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="atPrompt">Whether a list at the prompt shows it, which tells everything; otherwise a report.</param>
    public abstract IEnumerable<ShownValue> Shown(TOwner owner, bool atPrompt);

    /// <summary>Gives an object the value of another one.</summary>
    public abstract void CopyTo(TOwner from, TOwner to);

    /// <summary>The value as a text; null for none.</summary>
    public abstract string? Text(TOwner owner);
}

/// <inheritdoc/>
/// <typeparam name="TOwner">The object.</typeparam>
/// <typeparam name="T">The value.</typeparam>
internal sealed class Key<TOwner, T>(string name, Kind<T> kind, Func<TOwner, T?> get, Action<TOwner, T?> set) : Key<TOwner>(name) where TOwner : class
{
    private Showing _showing = new(char.ToUpperInvariant(name[0]) + name.Substring(1));
    private TOwner? _blank;
    private bool _isAlwaysWritten;
    private string? _comparedAs;
    private Func<TOwner, T?>? _implied;
    private Predicate<TOwner>? _leftOut;
    private Predicate<TOwner>? _written;
    private Func<TOwner?, Follow> _follow = _ => default;
    private Action<ObjectChanges, TOwner, TOwner>? _compare;
    private Func<NameMap, TOwner, T, T?>? _map;

    public override KeyTable? Table => kind.Table;

    protected override IKind AnyKind => kind;

    public override object? Get(object owner) => get((TOwner)owner);

    public override bool IsStated(object owner) => get((TOwner)owner) is not null;

    public override void Set(object owner, object? value) => set((TOwner)owner, (T?)value);

    public Key<TOwner, T> Required()
    {
        IsRequired = true;
        return AlwaysWritten();
    }

    /// <summary>It is written even where it is the default.</summary>
    public Key<TOwner, T> AlwaysWritten()
    {
        _isAlwaysWritten = true;
        return this;
    }

    /// <summary>It is written in some objects even where it is the default; it holds no names.</summary>
    public Key<TOwner, T> WrittenWhen(Predicate<TOwner> written)
    {
        _written = written;
        return this;
    }

    /// <summary>What the value is where nothing is stated; left out, what it is in a new object.</summary>
    public Key<TOwner, T> ImpliedBy(Func<TOwner, T?> implied)
    {
        _implied = implied;
        return this;
    }

    public Key<TOwner, T> LeftOutWhen(Predicate<TOwner> leftOut)
    {
        _leftOut = leftOut;
        return this;
    }

    /// <summary>What follows when the value changes.</summary>
    /// <param name="whenSet">When there is one afterwards.</param>
    /// <param name="whenRemoved">When there is none.</param>
    public Key<TOwner, T> Follows(Consequence whenSet, Consequence? whenRemoved = null)
    {
        var follow = new Follow(whenSet, whenRemoved);
        _follow = _ => follow;
        return this;
    }

    /// <summary>What follows when the value changes, by what the object is then.</summary>
    public Key<TOwner, T> Follows(Func<TOwner, Consequence?> whenSet)
    {
        _follow = after => new Follow(after is null ? null : whenSet(after));
        return this;
    }

    /// <summary>The product cannot change it in place.</summary>
    public Key<TOwner, T> Fixed(Consequence consequence)
    {
        FixedBy = consequence;
        var follow = new Follow(consequence, consequence, IsFixed: true);
        _follow = _ => follow;
        return this;
    }

    /// <summary>Compares in a way of its own.</summary>
    public Key<TOwner, T> ComparedBy(Action<ObjectChanges, TOwner, TOwner> compare)
    {
        _compare = compare;
        return this;
    }

    /// <summary>It tells which object this is, or what it holds is compared by itself.</summary>
    public Key<TOwner, T> NotCompared() => ComparedBy((_, _, _) => { });

    public Key<TOwner, T> ComparedAs(string property)
    {
        _comparedAs = property;
        return this;
    }

    /// <summary>Puts other names in place of those in it in another way than its kind.</summary>
    public Key<TOwner, T> Mapped(Func<NameMap, T, T?> map) => Mapped((names, _, value) => map(names, value));

    /// <summary>Puts other names in place of those in it in a way that depends on what else its object states.</summary>
    public Key<TOwner, T> Mapped(Func<NameMap, TOwner, T, T?> map)
    {
        _map = map;
        return this;
    }

    /// <summary>What documents of a deployment state of it; unless said, nothing.</summary>
    public Key<TOwner, T> StatedBy(Coverage coverage)
    {
        Coverage = coverage;
        return this;
    }

    /// <summary>How people are shown it; unless said, with the identity of its object, by its own name and only where there is a value.</summary>
    public Key<TOwner, T> Shown(Func<Showing, Showing> how)
    {
        _showing = how(_showing);
        return this;
    }

    /// <inheritdoc cref="Shown(Func{Showing, Showing})"/>
    public Key<TOwner, T> Shown(KeyGroup group, Absence absence = Absence.Hidden, string? label = null, string? word = null) =>
        Shown(how => how with { Group = group, Absence = absence, Label = label ?? how.Label, Word = word });

    // The default is looked up when it is asked for: most reading never does, and what runs for the first time is compiled.
    public override void Attach(TOwner blank) => _blank = blank;

    private T? Default => get(_blank!);

    public override bool Accepts(Node node) => kind.Accepts(node);

    public override bool Read(Fields fields, BindingContext context, TOwner owner) => fields.Find(Name) is { } node && Read(node, Name, context, owner);

    public override bool Read(Node node, string key, BindingContext context, TOwner owner)
    {
        var value = kind.Read(node, key, context);
        if (value is null)
            return false;
        set(owner, value);
        return true;
    }

    public override (ItemReader Reader, Action<TOwner> Finish)? ReadItems(BindingContext context) =>
        kind.ReadItems(Name, context) is { } reader ? (reader, owner => set(owner, reader.Value)) : null;

    public override void Write(DocumentWriter document, TOwner owner)
    {
        if (document.TellsAll)
        {
            if (get(owner) is { } value)
                Tell(document, owner, value);
        }
        else if (!IsLeftOut(owner))
        {
            document.Key(Name);
            WriteValue(document, owner);
        }
    }

    public override void WriteValue(DocumentWriter document, TOwner owner) => kind.Write(document, get(owner)!);

    public override bool IsLeftOut(TOwner owner) =>
        get(owner) is not { } value || (!_isAlwaysWritten && NeedNotBeSaid(owner, value));

    public override void Compare(ObjectChanges changes, string prefix, TOwner? before, TOwner? after, Follow? follow = null)
    {
        if (_compare is null)
            Compare(changes, new Property(prefix, _comparedAs ?? Name), before, after, follow ?? _follow(after));
        else if (before is not null && after is not null)
            _compare(changes, before, after);
    }

    public override void CompareAs(Property property, ObjectChanges changes, TOwner? before, TOwner? after) =>
        Compare(changes, property, before, after, _follow(after));

    public override void Map(NameMap names, TOwner original, TOwner copy)
    {
        // What goes without saying follows what it is implied by. Where it makes a difference whether a default was stated, the copy knows.
        if (_written is null && get(original) is { } value)
            set(copy, _implied is not null && IsImplied(original, value) ? _implied(copy) : _map is null ? kind.Map(names, value) : _map(names, original, value));
    }

    public override void DescribeValue(SchemaWriter schema) => kind.Describe(schema);

    public override void Describe(SchemaWriter schema, string table) => schema.Table(Name, () =>
    {
        schema.Text("description", KeyTexts.Key(table, Name));
        kind.Describe(schema);
        if (!IsRequired && Default is ValueType)
            schema.Value("default", kind, Default);
    });

    public override IEnumerable<ShownValue> Shown(TOwner owner, bool atPrompt)
    {
        var value = get(owner);
        return value is null || (!atPrompt && _showing.IfStated && IsLeftOut(owner)) ? [new ShownValue(_showing, null)]
            : (IsShownAsOne(atPrompt) ? null : kind.Inside(value, atPrompt)) ?? [new ShownValue(_showing, kind.Shown(value))];
    }

    public override void CopyTo(TOwner from, TOwner to) => set(to, get(from));

    public override string? Text(TOwner owner) => kind.Text(get(owner));

    private bool IsShownAsOne(bool atPrompt) => atPrompt ? _showing.AsOne : _showing.Group == KeyGroup.Apart;

    /// <summary>What has a default differs only between two objects; of an object that is not there nothing is the default.</summary>
    private void Compare(ObjectChanges changes, Property property, TOwner? before, TOwner? after, Follow follow)
    {
        if ((before is not null && after is not null) || IsRequired || Default is null)
            kind.Compare(changes, property, before is null ? default : get(before), after is null ? default : get(after), follow);
    }

    private void Tell(DocumentWriter document, TOwner owner, T value)
    {
        var isImplied = !IsRequired && NeedNotBeSaid(owner, value);
        document.Key(Name, isImplied, isLeftOut: isImplied && !_isAlwaysWritten);
        kind.Write(document, value);
    }

    private bool NeedNotBeSaid(TOwner owner, T value) => _leftOut?.Invoke(owner) == true || (IsImplied(owner, value) && _written?.Invoke(owner) != true);

    private bool IsImplied(TOwner owner, T value) =>
        _implied is null ? EqualityComparer<T?>.Default.Equals(value, Default) : string.Equals(kind.Text(value), kind.Text(_implied(owner)), StringComparison.Ordinal);
}
