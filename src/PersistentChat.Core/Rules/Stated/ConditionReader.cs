using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Keys.Reading;

namespace PersistentChat.Rules.Stated;

/// <summary>Makes conditions of the tables of a document.</summary>
internal sealed class ConditionReader(BindingContext context)
{
    // Lists inside lists inside lists.
    private const int DeepestList = 3;
    private const int MostTimes = 1000;

    private static readonly PatternsKind _patterns = new();
    private static readonly DecimalKind _times = new(Checked, _ => { });

    /// <summary>Conditions about an object; null, and a problem, when they are none.</summary>
    /// <param name="node">The table.</param>
    /// <param name="key">Its key.</param>
    /// <param name="facts">The facts of the object.</param>
    /// <param name="lists">In how many lists it is an item.</param>
    public Every? Block(Node node, string key, FactTable facts, int lists = 0)
    {
        if (node is not MappingNode mapping)
        {
            context.WrongType(node, key, TypeWords.Mapping);
            return null;
        }
        if (mapping.Entries.Count == 0)
        {
            context.Problems.Add(node.Location, TopologyError.ConditionEmpty, key, key);
            return null;
        }
        var parts = Each(mapping.Entries, entry => Part(entry, facts, lists));
        return parts is null ? null : new Every(parts);
    }

    private Condition? Part(MappingNode.Entry entry, FactTable facts, int lists)
    {
        if (entry.Key == Words.Not)
            return Block(entry.Value, entry.Key, facts, lists) is { } block ? new Negation(block) : null;
        if (QuantifierOf(entry.Key) is { } quantifier)
            return Several(quantifier, entry, facts, lists);
        if (PathOf(entry.Key, entry.Location, facts, lists) is not { } path)
            return null;
        return Tests(entry.Value, entry.Key, new Asked(path.Last, path.Last.Sort, path.Last.Kind, facts, lists)) is { } tests ? new Question(path, tests) : null;
    }

    private Several? Several(Quantifier quantifier, MappingNode.Entry entry, FactTable facts, int lists)
    {
        if (entry.Value is not SequenceNode list)
        {
            context.WrongType(entry.Value, entry.Key, TypeWords.List);
            return null;
        }
        if (list.Items.Count == 0)
        {
            context.Problems.Add(list.Location, TopologyError.ConditionEmpty, entry.Key, entry.Key);
            return null;
        }
        return Each(list.Items, item => Block(item, entry.Key, facts, lists)) is { } blocks ? new Several(quantifier, blocks) : null;
    }

    private FactPath? PathOf(string text, Location location, FactTable facts, int lists)
    {
        var path = FactPaths.Find(facts, text, out var permitted);
        if (path is not null && !(lists > 0 && path.Facts[0].LooksBack))
            return path;
        string[] names = lists > 0 ? [.. permitted.Where(name => facts.Find(name)?.LooksBack != true)] : [.. permitted, .. text.Contains('.') ? [] : Words.Joining];
        if (permitted.Count == 1 && text.StartsWith(permitted[0] + ".", StringComparison.Ordinal))
            context.Problems.Add(location, TopologyError.PathThroughList, text, text, permitted[0]);
        else
            context.Problems.Add(location, TopologyError.UnknownKey, text, text, new Guess(text, names), new Enumeration(names));
        return null;
    }

    /// <summary>What is asked of a value: one that it must be, several of which it must be one, or a table of words.</summary>
    private IReadOnlyList<Test>? Tests(Node node, string key, Asked asked)
    {
        switch (node)
        {
            case MappingNode { Entries.Count: > 0 } mapping:
                return Each(mapping.Entries, entry => TestOf(entry, key, asked));
            case SequenceNode { Items.Count: > 0 }:
                return TestOf(new MappingNode.Entry(node.Location, Words.In, node), key, asked) is { } oneOf ? ValueList.Of<Test>([oneOf]) : null;
            case ScalarNode { IsNull: false }:
                return TestOf(new MappingNode.Entry(node.Location, Words.EqualTo, node), key, asked) is { } equal ? ValueList.Of<Test>([equal]) : null;
            default:
                context.Problems.Add(node.Location, TopologyError.ConditionEmpty, key, key);
                return null;
        }
    }

    private Test? TestOf(MappingNode.Entry entry, string key, Asked asked)
    {
        var permitted = Words.Of(asked.Sort);
        if (!permitted.Contains(entry.Key))
        {
            if (_words.Contains(entry.Key))
                context.Problems.Add(
                    entry.Location, TopologyError.OperatorUnfit, entry.Key, entry.Key, key, new Word("Type_" + asked.Sort.Name), new Enumeration(permitted));
            else
                context.Problems.Add(entry.Location, TopologyError.UnknownKey, entry.Key, entry.Key, new Guess(entry.Key, permitted), new Enumeration(permitted));
            return null;
        }
        switch (entry.Key)
        {
            case Words.EqualTo:
                return OperandOf(entry, key, asked) is { } same ? new EqualTest(same) : null;
            case Words.AtLeast or Words.AtMost:
                return OperandOf(entry, key, asked) is { } bound ? new BoundTest(entry.Key == Words.AtLeast, bound) : null;
            case Words.In:
                return OneOf(entry, key, asked);
            case Words.Matches:
                return _patterns.Read(entry.Value, entry.Key, context) is { } patterns ? new PatternTest(patterns) : null;
            case Words.Exists:
                return Kinds.Boolean.Read(entry.Value, entry.Key, context) is { } isThere ? new ExistsTest(isThere) : null;
            case Words.Count:
                return Tests(entry.Value, entry.Key, asked with { Sort = ValueSort.Of(Kinds.Count), Kind = Kinds.Count }) is { } counts ? new CountTest(counts) : null;
            case Words.Not:
                return Tests(entry.Value, entry.Key, asked) is { } not ? new NotTest(not) : null;
            default:
                return Items(entry, key, asked);
        }
    }

    private OneOfTest? OneOf(MappingNode.Entry entry, string key, Asked asked)
    {
        if (entry.Value is not SequenceNode list)
        {
            context.WrongType(entry.Value, entry.Key, TypeWords.List);
            return null;
        }
        if (list.Items.Count == 0)
        {
            context.Problems.Add(list.Location, TopologyError.ConditionEmpty, entry.Key, entry.Key);
            return null;
        }
        return Each(list.Items, item => LiteralOf(item, key, asked.Kind)) is { } values ? new OneOfTest(values) : null;
    }

    private ItemsTest? Items(MappingNode.Entry entry, string key, Asked asked)
    {
        var quantifier = QuantifierOf(entry.Key)!.Value;
        if (asked.Lists == DeepestList)
        {
            context.Problems.Add(entry.Location, TopologyError.ConditionTooLarge, key, key, Policies.StatedRule.MostConditions);
            return null;
        }
        var item = ValueSort.Of(asked.Kind);
        // A name can be asked what it is, or what the object is that it names.
        if (asked.Fact.Target is { } facts
            && (item.IsTable || (entry.Value is MappingNode mapping && mapping.Entries.Any(inner => !Words.Of(item).Contains(inner.Key)))))
            return Block(entry.Value, entry.Key, facts, asked.Lists + 1) is { } block ? new ItemsTest(quantifier, block, ValueList.Of<Test>(null)) : null;
        return Tests(entry.Value, entry.Key, asked with { Sort = item }) is { } tests ? new ItemsTest(quantifier, null, tests) : null;
    }

    private Operand? OperandOf(MappingNode.Entry entry, string key, Asked asked) =>
        entry.Value is MappingNode mapping ? OtherFactOf(mapping, key, asked, entry.Key != Words.EqualTo) : LiteralOf(entry.Value, key, asked.Kind);

    private Literal? LiteralOf(Node node, string key, IKind kind)
    {
        // A policy file knows no sites.
        var read = kind is SiteKind ? Kinds.AnySite : kind;
        return read.ReadAny(node, key, context) is { } value ? new Literal(read, value) : null;
    }

    private OtherFact? OtherFactOf(MappingNode mapping, string key, Asked asked, bool isBound)
    {
        foreach (var entry in mapping.Entries)
            if (entry.Key is not (Words.Key or Words.Times))
            {
                string[] permitted = [Words.Key, Words.Times];
                context.Problems.Add(entry.Location, TopologyError.UnknownKey, entry.Key, entry.Key, new Guess(entry.Key, permitted), new Enumeration(permitted));
                return null;
            }
        if (mapping.Find(Words.Key) is not { } named)
        {
            context.Problems.Add(mapping.Location, TopologyError.MissingKey, Words.Key, Words.Key);
            return null;
        }
        if (context.Text(named.Value, Words.Key) is not { } text || PathOf(text.Trim(), named.Value.Location, asked.Facts, asked.Lists) is not { } path)
            return null;
        decimal? times = null;
        if (mapping.Find(Words.Times) is { } factor)
        {
            times = _times.Read(factor.Value, Words.Times, context);
            if (times is null)
                return null;
        }
        if ((isBound ? path.Last.Sort.IsOrderedLike(asked.Sort) : path.Last.Sort.Fits(asked.Sort)) && (times is null || asked.Sort.IsNumber))
            return new OtherFact(path, times);
        context.Problems.Add(named.Value.Location, TopologyError.NotComparable, text, key, text);
        return null;
    }

    private static readonly string[] _words =
    [
        Words.EqualTo, Words.In, Words.Matches, Words.AtLeast, Words.AtMost, Words.Exists, Words.Count, Words.All, Words.Any, Words.None, Words.Not,
    ];

    private static Quantifier? QuantifierOf(string word) => word switch
    {
        Words.All => Quantifier.All,
        Words.Any => Quantifier.Any,
        Words.None => Quantifier.None,
        _ => null,
    };

    private static decimal Checked(decimal times) => times is > 0 and <= MostTimes
        ? times
        : throw new TopologyException(TopologyError.NumberOutOfRange, times, Words.Times, times.ToString(TextCulture.Current), Phrase.Above(0, MostTimes));

    /// <summary>What is made of each; null when one of them is wrong, after all were looked at.</summary>
    private static IReadOnlyList<TResult>? Each<T, TResult>(IReadOnlyList<T> items, Func<T, TResult?> read) where TResult : class
    {
        TResult?[] made = [.. items.Select(read)];
        return made.All(item => item is not null) ? ValueList.Of(made.Select(item => item!)) : null;
    }

    /// <summary>What is asked: a fact, or its number of items, or its items.</summary>
    /// <param name="Fact">The fact.</param>
    /// <param name="Sort">The sort of the values.</param>
    /// <param name="Kind">Their kind.</param>
    /// <param name="Facts">The facts of the object that conditions speak of here.</param>
    /// <param name="Lists">In how many lists it is an item.</param>
    private sealed record Asked(Fact Fact, ValueSort Sort, IKind Kind, FactTable Facts, int Lists);
}
