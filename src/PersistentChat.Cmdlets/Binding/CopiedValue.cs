using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Keys;

namespace PersistentChat.Cmdlets;

/// <summary>
/// What is left of values of the module in copies of its objects, such as <c>ConvertFrom-Json</c> and <c>Import-Clixml</c> return: a table of a name or of a span of time, and a number of
/// the word of an enumeration.
/// </summary>
internal static class CopiedValue
{
    // Where the text of a name is kept: of an FQDN, a path, a pattern and a time zone.
    private static readonly string[] _texts = ["Name", "Path", "Text", "Id"];

    /// <summary>The value as a parameter of a type takes it; null when it cannot be one.</summary>
    /// <param name="value">The value of a property of the copy.</param>
    /// <param name="type">The type of the parameter.</param>
    public static object? Read(object? value, Type type)
    {
        var kind = Nullable.GetUnderlyingType(type) ?? type;
        var bare = Bare(value);
        if (bare is null || kind.IsInstanceOfType(bare))
            return bare;
        if (kind.IsArray)
            return Items(bare, kind.GetElementType()!);
        if (kind == typeof(Labels))
            return Table(bare) is { } labels ? new Labels(labels) : null;
        if (kind == typeof(StoreIdentity) && bare is PSObject store && store.Properties["Instance"] is not null)
            return new StoreIdentity(Store(store));
        if (kind == typeof(TimeSpan) && bare is PSObject span)
            return span.Properties["Ticks"]?.Value is { } ticks ? new TimeSpan(Convert.ToInt64(Bare(ticks), CultureInfo.InvariantCulture)) : null;
        if (kind == typeof(SwitchParameter))
            return bare is bool isOn ? new SwitchParameter(isOn) : bare is string cell ? CellText.Read(cell, kind) : null;
        if (bare is PSObject row)
            bare = Text(row);
        if (kind.IsEnum && IsWhole(bare))
            return Word(bare!, kind);
        return bare is string text && kind != typeof(string) ? CellText.Read(text, kind)
            : LanguagePrimitives.TryConvertTo(bare, kind, CultureInfo.InvariantCulture, out var converted) ? converted : null;
    }

    /// <summary>The copy of a part of an object as a table with the keys of the document; what the object calculates is left out.</summary>
    /// <param name="copy">The copy.</param>
    /// <param name="table">The keys.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>: a list has become a text.</exception>
    public static Hashtable Table(PSObject copy, KeyTable table)
    {
        var entries = new Hashtable(StringComparer.OrdinalIgnoreCase);
        foreach (var property in copy.Properties)
        {
            var key = table.Keys.FirstOrDefault(known => StringComparer.OrdinalIgnoreCase.Equals(known.Name, property.Name));
            if (key is not null)
                entries[key.Name] = Value(property.Value, key.Kind.Inner, property.Name);
            else if (property.Name == nameof(ChatServer.IsStateKnown) || table.Owner.GetProperty(property.Name) is null)
                entries[property.Name] = property.Value;
        }
        return entries;
    }

    /// <summary>A part of an object: of a copy the table that it was made of.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>: a list has become a text.</exception>
    public static object Part(object part, KeyTable table) => Bare(part) switch
    {
        PSObject copy => Table(copy, table),
        var other => other!,
    };

    /// <summary>The text of a copy of a name; of anything else what it says of itself.</summary>
    public static string? Text(object? value) => Bare(value) switch
    {
        PSObject row => _texts.Select(name => row.Properties[name]?.Value).FirstOrDefault(text => text is not null)?.ToString() ?? row.ToString(),
        var other => other?.ToString(),
    };

    /// <summary>The copy of a store as a table of the texts that it holds.</summary>
    public static Hashtable Store(PSObject copy)
    {
        var store = new Hashtable();
        foreach (var key in new[] { "Instance", "Mirror", "Witness" })
        {
            if (Text(copy.Properties[key]?.Value) is { Length: > 0 } instance)
                store[key] = instance;
        }
        return store;
    }

    /// <summary>The object in its wrapper; of a row or a copy the wrapper itself.</summary>
    public static object? Bare(object? value) => value is PSObject { BaseObject: not PSCustomObject } wrapper ? wrapper.BaseObject : value;

    private static object? Value(object? value, IKind kind, string property) => (Bare(value), kind) switch
    {
        (null, _) => null,
        (PSObject labels, LabelsKind) => Table(labels),
        (PSObject row, { Table: { } table } and not IListKind) => Table(row, table),
        (PSObject name, _) => Text(name),
        (string text, IListKind) => throw new TopologyException(TopologyError.InvalidInput, text, text, CmdletTexts.Format("Copy_Shallow", property)),
        (IEnumerable items and not (string or IDictionary), IListKind list) => items.Cast<object?>().Select(item => Value(item, list.Item.Inner, property)).ToArray(),
        (var number, IWordsKind words) when IsWhole(number) => Word(number!, Nullable.GetUnderlyingType(kind.ValueType) ?? words.Words[0].GetType())?.ToString(),
        var (other, _) => other,
    };

    private static IDictionary? Table(object value) => value switch
    {
        IDictionary table => table,
        PSObject row => row.Properties
            .Aggregate(new Hashtable(), (table, property) =>
            {
                table[property.Name] = property.Value;
                return table;
            }),
        _ => null,
    };

    private static Array? Items(object value, Type type)
    {
        var items = value is IEnumerable list and not (string or IDictionary) ? list.Cast<object?>().ToArray() : [value];
        var typed = Array.CreateInstance(type, items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            if (Read(items[i], type) is not { } item)
                return null;
            typed.SetValue(item, i);
        }
        return typed;
    }

    private static bool IsWhole(object? value) => value is int or long or short or byte;

    private static object? Word(object number, Type type)
    {
        var word = Enum.ToObject(type, number);
        return Enum.IsDefined(type, word) ? word : null;
    }
}
