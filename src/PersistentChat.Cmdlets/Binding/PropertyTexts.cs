using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The properties of an object of the product's shell as texts, be it the object itself, a copy from another computer or a selection of properties.</summary>
internal static class PropertyTexts
{
    private const string ProductTypes = "Microsoft.Rtc.";

    // What an FQDN or an identity that has become an object of its own keeps its text in.
    private static readonly string[] _textProperties = ["Fqdn", "Value", "Name", "Identity"];

    /// <summary>Whether an object says what it is: by its identity, or by its type.</summary>
    public static bool IsDescribed(PSObject item) =>
        item.Properties["Identity"] is not null || item.TypeNames.Any(name => name.IndexOf(ProductTypes, StringComparison.Ordinal) >= 0);

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(PSObject item)
    {
        var texts = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in item.Properties)
            texts[property.Name] = Texts(ValueOf(property));
        return texts;
    }

    /// <summary>A property that cannot be read says nothing.</summary>
    private static object? ValueOf(PSPropertyInfo property)
    {
        try
        {
            return property.Value;
        }
        catch (GetValueException)
        {
            return null;
        }
    }

    private static IReadOnlyList<string> Texts(object? value) => (value is PSObject wrapper ? wrapper.BaseObject : value) switch
    {
        null => [],
        string text => Single(text),
        IEnumerable list => [.. list.Cast<object?>().SelectMany(item => Single(Text(item)))],
        _ => Single(Text(value)),
    };

    private static string Text(object? value) => value is PSObject { BaseObject: PSCustomObject } item
        && _textProperties.Select(name => item.Properties[name]?.Value).FirstOrDefault(text => text is not null) is { } text
            ? text.ToString()
            : value?.ToString() ?? "";

    private static string[] Single(string text) => text.Trim().Length > 0 ? [text.Trim()] : [];
}
