using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Internal;

namespace PersistentChat.Cmdlets;

/// <summary>
/// What the module's views show of an object that comes back from a file of Export-Clixml, from a job or from another session: its properties as they were written
/// there. What only the object itself could calculate is its text, or left out.
/// </summary>
internal sealed class CopiedValues : Hashtable
{
    /// <summary>Where the copy holds what a view names otherwise.</summary>
    private static readonly Dictionary<string, string[]> _places = new(StringComparer.Ordinal)
    {
        ["ConcurrentUsers"] = ["Users", "Concurrent"],
        ["ProvisionedUsers"] = ["Users", "Provisioned"],
        ["Message"] = ["Finding", "Message"],
        ["Domain"] = ["Directory", "Domain"],
        ["Name"] = ["Outcome"],
        ["Lines"] = ["Line"],
        ["Details"] = ["Action"],
    };

    /// <summary>What the text of the object says where it has no such property.</summary>
    private static readonly HashSet<string> _texts = ["Fact", "Title", "Tree"];

    private readonly PSObject _copy;

    public CopiedValues(PSObject copy) => _copy = copy;

    /// <summary>What is shown of a property, or under a name that only views have; an empty text for nothing.</summary>
    /// <param name="key">The name.</param>
    public override object? this[object key]
    {
        get => Shown(Value(ShownValues.PropertyOf((string)key)));
        set => throw new NotSupportedException();
    }

    /// <inheritdoc cref="ShownValues.Contains"/>
    public override bool Contains(object key) => true;

    /// <inheritdoc cref="Contains"/>
    public override bool ContainsKey(object key) => true;

    /// <summary>A line for each property of a copy.</summary>
    /// <param name="copy">The copy.</param>
    public static string Lines(PSObject copy)
    {
        PSPropertyInfo[] properties = [.. copy.Properties.Where(property => property.MemberType == PSMemberTypes.NoteProperty || property.MemberType == PSMemberTypes.Property)];
        var width = properties.Max(property => property.Name.Length);
        return string.Join(Environment.NewLine, properties.Select(property => $"{property.Name.PadRight(width)} : {Shown(property.Value)}"));
    }

    private object? Value(string name) =>
        _copy.Properties[name] is { } property ? property.Value
        : name.IndexOf('_') >= 0 ? Within(name.Split('_'))
        : name == "RuleCount" ? ItemsOf("Rules")
        : name == "Verdict" ? Verdict()
        : name == "Line" ? Line()
        : _places.TryGetValue(name, out var place) && Within(place) is { } value ? value
        : _texts.Contains(name) ? _copy.ToString()
        : null;

    private object? Within(string[] place) =>
        place.Aggregate((object?)_copy, (value, name) => value is null ? null : PSObject.AsPSObject(value).Properties[name]?.Value);

    private string Verdict()
    {
        var verdict = Plain(Value("Passed")) is not true ? Inspection.Verdict.Failed : Plain(Value("NotDecided")) is > 0 ? Inspection.Verdict.PassedAsDecided : Inspection.Verdict.Passed;
        return Texts.FormatLabel("Report_" + verdict, Shown(Value("TopologyName")), Shown(Value("Errors")), Shown(Value("Warnings")), Shown(Value("Information")), ItemsOf("Suppressed"));
    }

    /// <summary>The text of the object, with the figure that it stands for where it has one.</summary>
    private string Line() => _copy.Properties["Value"] is not { } figure ? _copy.ToString()
        : string.Join(" ", new[] { _copy + Within("Class", " (", ")") + ":", Shown(figure.Value), Within("Limit", "≤ ", "") }).TrimEnd();

    private string Within(string property, string before, string after) =>
        Shown(_copy.Properties[property]?.Value) is var shown and not "" ? before + shown + after : "";

    private int ItemsOf(string list) => Plain(_copy.Properties[list]?.Value) is ICollection items ? items.Count : 0;

    private static object Shown(object? value) => Plain(value) switch
    {
        null => "",
        DateTime day => ViewText.Day(day),
        bool truth => truth,
        // The number of an enumeration keeps its word as its text.
        int number when (value as PSObject)?.TypeNames[0] is null or "System.Int32" => number,
        string text => VisibleText.Of(text),
        IDictionary table => string.Join(", ", table.Keys.Cast<object>().Select(key => $"{Shown(key)}: {Shown(table[key])}")),
        IEnumerable items => string.Join(", ", items.Cast<object>().Select(Shown)),
        _ => VisibleText.Of(value!.ToString()!),
    };

    private static object? Plain(object? value) => value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value;
}
