using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Keys;
using PersistentChat.Keys.Reading;

namespace PersistentChat.Cmdlets;

/// <summary>Reads hashtables, rows and values as the document would: by its keys, whose case does not matter here.</summary>
internal static class StatedTables
{
    private static readonly Location _nowhere = new(1, 1);

    /// <summary>What a value states.</summary>
    /// <param name="kind">What it is to be.</param>
    /// <param name="parameter">What the value was given to, such as <c>-AddIn</c>.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="TopologyException">What the document would refuse.</exception>
    public static T Read<T>(Kind<T> kind, string parameter, object? value) =>
        Read(parameter, context => kind.Read(Node(value, kind), parameter, context))!;

    /// <summary>Gives an object that nobody else has seen yet what a value states for a key; null takes it away.</summary>
    /// <exception cref="TopologyException">What the document would refuse.</exception>
    public static void Set<T>(KeyTable<T> table, T draft, Key<T> key, string parameter, object? value) where T : class
    {
        if (Bare(value) is null)
            key.CopyTo(table.Blank(), draft);
        else if (((IKey)key).Kind.ValueType.IsInstanceOfType(Bare(value)))
            key.Set(draft, Bare(value));
        else
            Read(parameter, context => key.Read(Node(value, ((IKey)key).Kind), key.Name, context, draft));
    }

    /// <summary>A value as the node that a document would have. As everywhere in the shell, one value can stand for a list of one.</summary>
    private static Node Node(object? value, IKind kind) => Bare(value) switch
    {
        null => new ScalarNode(_nowhere, "", isQuoted: false),
        string text when kind.Inner is IListKind list => Sequence(new[] { text }, list.Item),
        IDictionary entries => Mapping(entries.Keys.Cast<object>().Select(key => (key.ToString()!, (object?)entries[key])), kind),
        PSObject row => Mapping(row.Properties.Select(property => (property.Name, (object?)property.Value)), kind, isRow: true),
        IEnumerable items and not string => Sequence(items, kind.Inner is IListKind list ? list.Item : kind),
        { } single when kind.Inner is IListKind list => Sequence(new[] { single }, list.Item),
        bool truth => Scalar(truth ? "true" : "false"),
        DateTime day => Scalar(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        IFormattable number => Scalar(number.ToString(null, CultureInfo.InvariantCulture)),
        { } other => Scalar(other.ToString()!),
    };

    /// <summary>The object in its wrapper; of a row the wrapper itself.</summary>
    private static object? Bare(object? value) => value is PSObject { BaseObject: not PSCustomObject } wrapper ? wrapper.BaseObject : value;

    private static T Read<T>(string parameter, Func<BindingContext, T> read)
    {
        var context = new BindingContext(new DocumentProblems(parameter), DocumentGateway.ParseTimeZone);
        var value = read(context);
        try
        {
            context.Problems.ThrowIfAny();
        }
        catch (TopologyException problems)
        {
            throw TopologyException.ForDocument(problems.In(parameter), parameter);
        }
        return value;
    }

    private static MappingNode Mapping(IEnumerable<(string Key, object? Value)> entries, IKind kind, bool isRow = false)
    {
        var mapping = new MappingNode(_nowhere);
        foreach (var (written, value) in entries)
        {
            var key = kind.Table?.Keys.FirstOrDefault(known => StringComparer.OrdinalIgnoreCase.Equals(known.Name, written));
            mapping.Add(_nowhere, key?.Name ?? written, Node(isRow && value is string cell ? Cell(cell, key?.Kind) : value, key?.Kind ?? kind));
        }
        return mapping;
    }

    // An empty cell states nothing, and a list is one text.
    private static object? Cell(string text, IKind? kind) =>
        text.Trim().Length == 0 ? null : kind?.Inner is IListKind ? CellText.Items(text) : text;

    private static SequenceNode Sequence(IEnumerable items, IKind item)
    {
        var sequence = new SequenceNode(_nowhere);
        foreach (var value in items)
            sequence.Add(Node(value, item));
        return sequence;
    }

    // A text that looks like nothing is a text all the same.
    private static ScalarNode Scalar(string text) => new(_nowhere, text, isQuoted: new ScalarNode(_nowhere, text, isQuoted: false).IsNull);
}
