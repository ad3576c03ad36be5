using System;
using System.Collections.Generic;
using PersistentChat.FakeNames;

namespace PersistentChat.Documents.Protection;

/// <summary>
/// Replaces what somebody chose in the attributes and texts of a topology document. Whatever is not known to be the product's own is replaced.
/// </summary>
internal sealed class XmlValues(NameProtector names)
{
    /// <summary>Attributes with the ids by which elements refer to one another; they may be made of names.</summary>
    private static readonly HashSet<string> _ids = new(StringComparer.Ordinal)
    {
        "UniqueId", "InstalledOn", "ServiceUniqueId", "OriginalCluster", "OriginalClusterUniqueId",
    };

    private static readonly HashSet<string> _instances = new(StringComparer.Ordinal) { "SqlInstance", "SqlInstanceId" };

    public string Attribute(string element, string attribute, string value)
    {
        if (value.Trim().Length == 0 || ProductWords.Has(attribute, value))
            return value;
        if (_ids.Contains(attribute))
            return Guid.TryParseExact(value, "D", out _) ? names.Text(value) : names.Name(value);
        return attribute == "Name" && _instances.Contains(element) ? names.Instance(value.Trim()) : Open(value);
    }

    public string Text(string element, string text) =>
        element == "Name" ? names.Name(text.Trim()) : ProductWords.IsBoolean(text) ? text : Open(text);

    /// <summary>A value of any kind. One star stands for every domain.</summary>
    private string Open(string value) => value == "*" ? value : names.Text(value);
}
