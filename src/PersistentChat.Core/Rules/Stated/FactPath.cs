using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;
using PersistentChat.NameMaps;

namespace PersistentChat.Rules.Stated;

/// <summary>Names of facts, one leading to the next, such as <c>nextHop.edition</c>.</summary>
internal sealed class FactPath : IEquatable<FactPath>
{
    private readonly Fact[] _facts;
    private readonly FactTable _start;

    public FactPath(FactTable start, string text, IReadOnlyList<Fact> facts) => (_start, Text, _facts) = (start, text, [.. facts]);

    public string Text { get; }

    public Fact Last => _facts[_facts.Length - 1];

    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>The value of the last one; null where one of them is not stated or nobody knows it.</summary>
    public object? Get(object owner, FactSource source) => Get(owner, source, out _);

    /// <param name="owner">The object.</param>
    /// <param name="source">Where facts come from.</param>
    /// <param name="isOpen">Whether there may be a value all the same.</param>
    public object? Get(object owner, FactSource source, out bool isOpen)
    {
        var pool = owner as ChatPool;
        isOpen = false;
        for (var i = 0; ; i++)
        {
            var value = _facts[i].Get(owner, source);
            isOpen = _facts[i].IsOpen(owner, value, pool, source);
            if (isOpen || value is null)
                return null;
            if (i == _facts.Length - 1)
                return value;
            pool = value as ChatPool ?? pool;
            owner = FactSource.OwnerOf(value);
        }
    }

    /// <summary>Says which of them is missing, where there is no value.</summary>
    public void Miss(object owner, FactSource source)
    {
        var (table, place, name) = (_start, FactPlace.Of(_start.Name), NameOf(owner));
        IKey? outer = null;
        FactPlace? outerPlace = null;
        var pool = owner as ChatPool;
        var section = "";
        foreach (var fact in _facts)
        {
            var found = fact.Get(owner, source);
            if (fact.IsOpen(owner, found, pool, source) && pool is not null && FactPlace.OfStore(section) is { } store)
            {
                fact.Miss(owner, source, store, pool.Fqdn);
                return;
            }
            if (found is not { } value || fact.IsOpen(owner, found, pool, source))
            {
                if (place is null && outer is not null && outerPlace is not null)
                    source.Missing(outerPlace, name, outer);
                else
                    fact.Miss(owner, source, place, name);
                return;
            }
            if (fact.Target is not { } target)
                return;
            // What stands in a table inside an object is stated by that object.
            if (fact is KeyFact { Key: { Kind.Table: not null } key } && FactPlace.Of(target.Name) is null)
                (outer, outerPlace, place) = (place is null ? outer : key, place ?? outerPlace, FactPlace.Of(table.Name, fact.Name));
            else
                (place, name) = (FactPlace.Of(target.Name), NameOf(value));
            section = value is ChatPool ? "" : section.Length == 0 ? fact.Name : section + "." + fact.Name;
            pool = value as ChatPool ?? pool;
            (table, owner) = (target, FactSource.OwnerOf(value));
        }
    }

    /// <summary>The same with the name of a label mapped.</summary>
    public FactPath Map(NameMap names)
    {
        if (Last is not LabelFact label)
            return this;
        var mapped = label.Map(names);
        return new FactPath(_start, Text.Substring(0, Text.Length - label.Name.Length) + mapped.Name, [.. _facts.Take(_facts.Length - 1), mapped]);
    }

    public bool Equals(FactPath? other) => other is not null && _start == other._start && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as FactPath);

    public override int GetHashCode() => Text.GetHashCode();

    public override string ToString() => Text;

    /// <summary>The name by which the object is asked for facts.</summary>
    private static object NameOf(object owner) => owner switch
    {
        ChatPool pool => pool.Fqdn,
        ChatServer server => server.Fqdn,
        LegacyPool legacy => legacy.Fqdn,
        ActiveDirectory => OpenFact.OfDirectory,
        _ => FactSource.OwnerOf(owner),
    };
}
