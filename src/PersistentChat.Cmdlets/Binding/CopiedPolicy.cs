using System;
using System.Collections;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Cmdlets;

/// <summary>Copies of policies, as <c>ConvertFrom-Json</c>, <c>Import-Clixml</c> and <c>Import-Csv</c> return them, as what the document would state.</summary>
internal static class CopiedPolicy
{
    // What a policy states, by the names of its properties and by those of the parameters.
    private static readonly string[] _names =
    [
        .. typeof(Policy).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name), "Severity", "SqlVersion", "Suppression",
    ];

    // What the shell adds to an object that comes from another one.
    private static readonly string[] _ofShell = ["PSComputerName", "PSShowComputerName", "PSSourceJobInstanceId", "RunspaceId"];

    /// <summary>What came in, as the properties of a copy; null where it is a policy itself, and where nothing came.</summary>
    /// <param name="input">What came in: a policy, a copy of one, or a table.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>: something else; <see cref="TopologyError.UnknownKey"/>: no policy has such a property.</exception>
    public static PSObject? Of(PSObject? input)
    {
        if (input?.BaseObject is null or Policy)
            return null;
        var copy = input.BaseObject switch
        {
            PSCustomObject => input,
            IDictionary table => Row(table),
            var other => throw new TopologyException(TopologyError.InvalidInput, other, other.GetType().Name, CmdletTexts.Get("Row_Policy")),
        };
        var unknown = copy.Properties.Select(property => property.Name)
            .FirstOrDefault(name => !_names.Concat(_ofShell).Contains(name, StringComparer.OrdinalIgnoreCase));
        return unknown is null ? copy : throw new TopologyException(TopologyError.UnknownKey, unknown, unknown, new Guess(unknown, _names), new Enumeration(_names));
    }

    /// <summary>What a copy states for a parameter, under the name of either; null where it states nothing.</summary>
    /// <param name="copy">The copy; null states nothing.</param>
    /// <param name="names">The names.</param>
    public static object? Stated(PSObject? copy, params string[] names) =>
        names.Select(name => copy?.Properties[name]?.Value).FirstOrDefault(value => !IsNothing(value));

    private static PSObject Row(IDictionary table)
    {
        var row = new PSObject();
        foreach (var key in table.Keys)
            row.Properties.Add(new PSNoteProperty(key.ToString()!, table[key]));
        return row;
    }

    /// <summary>The severities of a copy by the ids of their rules; null where it states none.</summary>
    /// <param name="copy">The copy of a policy; anything else has none.</param>
    public static IDictionary? Severities(PSObject? copy)
    {
        if (copy is not { BaseObject: PSCustomObject })
            return null;
        var value = CopiedValue.Bare(Stated(copy, "Severity", nameof(Policy.Severities)));
        if (value is string cell)
            return DocumentGateway.ParseOneLine(cell) as IDictionary;
        if (value is IDictionary table)
            return table;
        var severities = new Hashtable();
        if (value is PSObject { BaseObject: PSCustomObject } row && row.Properties["Rule"] is null)
        {
            foreach (var property in row.Properties)
                severities[property.Name] = property.Value;
            return severities;
        }
        foreach (var item in LanguagePrimitives.GetEnumerable(value) ?? Enumerable.Empty<object>())
        {
            if (CopiedValue.Bare(item) is PSObject severity && CopiedValue.Text(severity.Properties["Rule"]?.Value) is { } rule)
                severities[rule] = CopiedValue.Table(severity, SeverityKeys.Table);
        }
        return severities.Count > 0 ? severities : null;
    }

    /// <summary>Rules that a policy states are documents in themselves, and no copy is read as such.</summary>
    /// <param name="copy">The copy of a policy; anything else has none.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>.</exception>
    public static void RefuseRules(PSObject? copy)
    {
        if (copy is { BaseObject: PSCustomObject } && CopiedValue.Bare(copy.Properties[nameof(Policy.Rules)]?.Value) is { } rules and not ("" or ICollection { Count: 0 }))
            throw new TopologyException(TopologyError.InvalidInput, rules, nameof(Policy.Rules), CmdletTexts.Get("Row_Rules"));
    }

    /// <summary>Whether a cell or a property is empty.</summary>
    /// <param name="value">Its value, as it was bound.</param>
    public static bool IsNothing(object? value) => CopiedValue.Bare(value is object?[] { Length: 1 } single ? single[0] : value) is null or "" or ICollection { Count: 0 };

    /// <summary>What the copy of a part of a policy states; anything else as it is.</summary>
    /// <param name="value">The copy.</param>
    /// <param name="kind">What it is to be.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>: a list has become a text.</exception>
    public static object? Value(object? value, IKind kind)
    {
        var bare = CopiedValue.Bare(value is object[] { Length: 1 } single ? single[0] : value);
        if (bare is string { Length: > 0 } cell && cell[0] is ('[' or '{') && DocumentGateway.ParseOneLine(cell) is { } parsed)
            return parsed;
        if (bare is not PSObject copy || kind.Inner.Table is not { } table)
            return value;
        var entries = CopiedValue.Table(copy, table);
        if (CopiedValue.Bare(copy.Properties[nameof(NamingPolicy.Conventions)]?.Value) is IEnumerable conventions and not string)
        {
            foreach (var convention in conventions.Cast<object>().Select(CopiedValue.Bare).OfType<PSObject>())
            {
                var kindOfName = CopiedValue.Read(convention.Properties[nameof(NamingConvention.Kind)]?.Value, typeof(NamingTarget));
                var patterns = LanguagePrimitives.GetEnumerable(convention.Properties[nameof(NamingConvention.Patterns)]?.Value)
                    ?? throw new TopologyException(TopologyError.InvalidInput, convention, nameof(NamingConvention.Patterns), CmdletTexts.Format("Copy_Shallow", nameof(NamingConvention.Patterns)));
                entries[kindOfName!.ToString()!] = patterns.Cast<object>().Select(CopiedValue.Text).ToArray();
            }
        }
        else if (copy.Properties[nameof(NamingPolicy.Conventions)] is { } shallow)
            throw new TopologyException(TopologyError.InvalidInput, copy, shallow.Name, CmdletTexts.Format("Copy_Shallow", shallow.Name));
        if (entries["least"] is PSObject || (copy.Properties["Least"]?.Value is { } least && CopiedValue.Bare(least) is PSObject))
            entries["least"] = Headroom(CopiedValue.Bare(copy.Properties["Least"]!.Value) as PSObject);
        return entries;
    }

    private static string? Headroom(PSObject? copy) => copy is null ? null
        : copy.Properties["Amount"]?.Value + (CopiedValue.Bare(copy.Properties["IsPercent"]?.Value) is true ? "%" : "");
}
