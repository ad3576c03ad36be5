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

    /// <summary>The value of the last one; null where one of them is not stated.</summary>
    public object? Get(object owner, FactSource source)
    {
        object? value = owner;
        for (var i = 0; i < _facts.Length && value is not null; i++)
            value = _facts[i].Get(i == 0 ? value : FactSource.OwnerOf(value), source);
        return value;
    }

    /// <summary>Says which of them is missing, where there is no value.</summary>
    public void Miss(object owner, FactSource source)
    {
        var (table, place, name) = (_start, FactPlace.Of(_start.Name), NameOf(owner));
        IKey? outer = null;
        FactPlace? outerPlace = null;
        foreach (var fact in _facts)
        {
            if (fact.Get(owner, source) is not { } value)
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
