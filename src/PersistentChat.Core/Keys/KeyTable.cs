using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.NameMaps;
using PersistentChat.Keys.Reading;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Keys;

/// <summary>The keys that a table of a document may and must have, in the order in which they are written.</summary>
internal abstract class KeyTable
{
    private readonly HashSet<string> _known;

    protected KeyTable(string name, IEnumerable<string> names, IEnumerable<string> required)
    {
        Name = name;
        Names = [.. names];
        RequiredNames = [.. required];
        _known = [.. Names];
    }

    /// <summary>Its name, the one it has under <c>$defs</c> in the JSON Schema.</summary>
    public string Name { get; }

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<string> RequiredNames { get; }

    /// <summary>This table and those inside it, each once, in the order in which documents show them.</summary>
    public IReadOnlyList<KeyTable> WithNested()
    {
        var tables = new List<KeyTable>();
        Collect(tables);
        return tables;
    }

    public bool Knows(string key) => _known.Contains(key);

    public bool Requires(string key) => RequiredNames.Contains(key);

    /// <summary>The objects that have these keys.</summary>
    public abstract Type Owner { get; }

    public abstract IReadOnlyList<IKey> Keys { get; }

    /// <summary>A copy of an object that nobody else has seen yet; without an object, one of which nothing is stated.</summary>
    public abstract object Draft(object? item = null);

    /// <summary>Fills in what follows from the keys.</summary>
    /// <exception cref="TopologyException">The keys contradict each other.</exception>
    public abstract void Finish(object draft);

    /// <summary>What a list at the prompt shows of an object, key by key; without an object, of one of which nothing is stated.</summary>
    public abstract IEnumerable<ShownValue> Listed(object? item);

    /// <summary>What documents of a deployment state of a property such as <c>contentStore.mirror</c>.</summary>
    public abstract Coverage CoverageOf(string property);

    /// <summary>The table as an object of a JSON Schema.</summary>
    public virtual void Describe(SchemaWriter schema)
    {
        schema.Text("description", KeyTexts.Table(Name));
        schema.Text("type", "object");
        schema.Boolean("additionalProperties", false);
        if (RequiredNames.Count > 0)
        {
            schema.Texts("required", RequiredNames);
            schema.Snippet(KeyTexts.Table(Name), RequiredNames.Where(name => name != Frame.Version));
        }
        schema.Table("properties", () => DescribeKeys(schema));
    }

    protected abstract void DescribeKeys(SchemaWriter schema);

    /// <summary>The tables of the values of its keys.</summary>
    protected abstract IEnumerable<KeyTable> Inner();

    private void Collect(List<KeyTable> tables)
    {
        if (tables.Contains(this))
            return;
        tables.Add(this);
        foreach (var table in Inner())
            table.Collect(tables);
    }
}

/// <summary>The keys of an object: the only place that lists what it states.</summary>
internal abstract class KeyTable<T> : KeyTable where T : class
{
    private readonly Func<T> _blank;
    private readonly Func<T, T> _copy;
    private readonly Key<T>[] _keys;
    private readonly Key<T>[] _compared;

    /// <param name="name">The table's name.</param>
    /// <param name="blank">Makes an object of which nothing is stated.</param>
    /// <param name="copy">Copies an object.</param>
    /// <param name="keys">The keys, in the order in which they are written.</param>
    /// <param name="frame">The keys that stand before them in a document of its own.</param>
    protected KeyTable(string name, Func<T> blank, Func<T, T> copy, Key<T>[] keys, bool frame = false)
        : base(
            name, (frame ? Frame.Keys : []).Concat(keys.Select(key => key.Name)),
            (frame ? [Frame.Version] : Array.Empty<string>()).Concat(keys.Where(key => key.IsRequired).Select(key => key.Name)))
    {
        (_blank, _copy, _keys) = (blank, copy, keys);
        _compared = [.. keys.OrderBy(key => !key.IsFixed)];
        var nothing = blank();
        foreach (var key in keys)
            key.Attach(nothing);
    }

    public IReadOnlyList<Key<T>> All => _keys;

    /// <summary>The key that names an object, or that can stand for it.</summary>
    public Key<T> First => _keys[0];

    /// <summary>An object of which nothing is stated.</summary>
    public T Blank() => _blank();

    /// <summary>A key that the table has.</summary>
    public Key<T> this[string name] => Find(name) ?? throw new ArgumentOutOfRangeException(nameof(name), name, null);

    public Key<T>? Find(string name) => Array.Find(_keys, key => key.Name == name);

    public override Coverage CoverageOf(string property)
    {
        var dot = property.IndexOf('.');
        var key = Find(dot < 0 ? property : property.Substring(0, dot));
        return key is null ? Coverage.None
            : dot < 0 || key.Table is not { } table ? key.Coverage
            : table.CoverageOf(property.Substring(dot + 1));
    }

    /// <summary>The object of a table; null when something is missing or wrong, which is then among the problems.</summary>
    /// <param name="fields">The table.</param>
    /// <param name="context">What is shared.</param>
    /// <param name="accept">Whether an object of that name is welcome.</param>
    public T? Read(Fields fields, BindingContext context, Func<T, Fields, bool>? accept = null)
    {
        Begin(context);
        var item = _blank();
        var (isWhole, isWelcome) = (true, true);
        for (var i = 0; i < _keys.Length; i++)
        {
            var problems = context.Problems.Count;
            var isThere = _keys[i].Read(fields, context, item);
            isWhole &= isThere || !_keys[i].IsRequired;
            // Nothing but blanks says nothing. Unless that is a problem, the object would vanish.
            if (!isThere && _keys[i].IsRequired && context.Problems.Count == problems && fields.Find(_keys[i].Name) is { } blank)
                context.Problems.Add(blank.Location, TopologyError.NameMissing, null, _keys[i].Name);
            if (i == 0 && isThere && accept is not null)
                isWelcome = accept(item, fields);
        }
        if (!isWhole || !Complete(item, fields, context))
        {
            Missed(context);
            return null;
        }
        Found(item, LocationIn(fields), context);
        return isWelcome ? item : null;
    }

    /// <summary>The object of the value of its first key.</summary>
    public T? ReadFirst(Node node, string key, BindingContext context)
    {
        var item = _blank();
        if (!First.Read(node, key, context, item))
            return null;
        Found(item, node.Location, context);
        return item;
    }

    public void Write(DocumentWriter document, T item)
    {
        foreach (var key in _keys)
            if (!document.TellsAll || MayBeStated(key, item))
                key.Write(document, item);
    }

    /// <summary>Whether the value of a key may stand in a document without changing what the object says.</summary>
    protected virtual bool MayBeStated(Key<T> key, T item) => true;

    /// <summary>What people are shown of an object, key by key.</summary>
    /// <param name="item">The object.</param>
    /// <param name="atPrompt">Whether a list at the prompt shows it, which tells everything; otherwise a report, which leaves out what means nothing.</param>
    public IEnumerable<ShownValue> Shown(T item, bool atPrompt = false) =>
        _keys.Where(key => atPrompt || IsShown(item, key)).SelectMany(key => Shown(key, item, atPrompt));

    /// <summary>What people are shown of a key.</summary>
    protected virtual IEnumerable<ShownValue> Shown(Key<T> key, T item, bool atPrompt) => key.Shown(item, atPrompt);

    public override Type Owner => typeof(T);

    public override IReadOnlyList<IKey> Keys => _keys;

    public override object Draft(object? item = null) => item is null ? _blank() : _copy((T)item);

    public override void Finish(object draft) => Complete((T)draft);

    public override IEnumerable<ShownValue> Listed(object? item) => Shown((T?)item ?? _blank(), atPrompt: true);

    /// <summary>Whether the object says nothing but its first key.</summary>
    public bool IsFirstAlone(T item)
    {
        for (var i = 1; i < _keys.Length; i++)
            if (!_keys[i].IsLeftOut(item))
                return false;
        return true;
    }

    /// <summary>Compares two objects key by key; what the product cannot change in place comes first.</summary>
    /// <param name="changes">Where changes go.</param>
    /// <param name="prefix">The property that the objects are; empty for one that is a target itself.</param>
    /// <param name="before">The object in the reference.</param>
    /// <param name="after">The object in the other topology.</param>
    public void Compare(ObjectChanges changes, string prefix, T? before, T? after)
    {
        foreach (var key in _compared)
            key.Compare(changes, prefix, before, after);
    }

    /// <summary>A copy of an object with other names in place of those in it and in all that it consists of.</summary>
    public T Map(NameMap names, T item)
    {
        var copy = _copy(item);
        foreach (var key in _keys)
            key.Map(names, item, copy);
        Complete(copy);
        return copy;
    }

    /// <summary>One object laid over another: what it states holds, and of the other one what it is silent about.</summary>
    public T Overlay(T upper, T lower)
    {
        var copy = _copy(upper);
        foreach (var key in _keys)
            if (key.IsLeftOut(upper))
                key.CopyTo(lower, copy);
        return copy;
    }

    /// <summary>What an object states, by its keys.</summary>
    public string Text(T item) => string.Join("; ", _keys.Where(key => !key.IsLeftOut(item)).Select(key => key.Name + ": " + key.Text(item)));

    protected static Key<T, TValue> Required<TValue>(string name, Kind<TValue> kind, Func<T, TValue?> get, Action<T, TValue> set)
        where TValue : class => new Key<T, TValue>(name, kind, get, (item, value) => set(item, value!)).Required();

    protected static Key<T, TValue?> Required<TValue>(string name, Kind<TValue?> kind, Func<T, TValue> get, Action<T, TValue> set)
        where TValue : struct => Optional(name, kind, get, set).Required();

    protected static Key<T, TValue> Optional<TValue>(string name, Kind<TValue> kind, Func<T, TValue?> get, Action<T, TValue?> set)
        where TValue : class => new(name, kind, get, set);

    protected static Key<T, TValue?> Optional<TValue>(string name, Kind<TValue?> kind, Func<T, TValue> get, Action<T, TValue> set)
        where TValue : struct => new(name, kind, item => get(item), (item, value) => set(item, value!.Value));

    protected static Key<T, TValue?> Optional<TValue>(string name, Kind<TValue?> kind, Func<T, TValue?> get, Action<T, TValue?> set)
        where TValue : struct => new(name, kind, get, set);

    protected override void DescribeKeys(SchemaWriter schema)
    {
        if (Knows(Frame.Version))
            Frame.Describe(schema);
        foreach (var key in _keys)
            key.Describe(schema, Name);
    }

    protected override IEnumerable<KeyTable> Inner() => _keys.Select(key => key.Table).OfType<KeyTable>();

    /// <summary>An object is going to be read.</summary>
    protected virtual void Begin(BindingContext context)
    {
    }

    /// <summary>Fills in what follows from the keys.</summary>
    /// <exception cref="TopologyException">The keys contradict each other.</exception>
    protected virtual void Complete(T item)
    {
    }

    /// <summary>Fills in what follows from the keys that were read; whether there is an object then.</summary>
    protected virtual bool Complete(T item, Fields fields, BindingContext context)
    {
        Complete(item);
        return true;
    }

    /// <summary>Whether a report shows a key.</summary>
    protected virtual bool IsShown(T item, Key<T> key) => true;

    /// <summary>Where an object stands.</summary>
    protected virtual Location LocationIn(Fields fields) => fields.LocationOf(First.Name);

    /// <summary>Remembers that there is an object that could not be read, of which others may speak.</summary>
    public virtual void Missed(BindingContext context)
    {
    }

    /// <summary>Remembers where an object stands.</summary>
    protected virtual void Found(T item, Location location, BindingContext context)
    {
    }
}
