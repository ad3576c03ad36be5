using System;
using System.Collections.Generic;

namespace PersistentChat.Documents.Lync.Services;

/// <summary>One object that <c>Get-CsService</c> returned, as the values of its properties. Names of properties are found without regard to case.</summary>
internal sealed class ServiceObject(Location location, string? typeName = null)
{
    public const string Identity = "Identity";

    /// <summary>A property that only what <c>Get-CsTopology</c> returns has.</summary>
    public const string Clusters = "Clusters";

    private readonly Dictionary<string, IReadOnlyList<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    public Location Location { get; } = location;

    /// <summary>The type, as it was saved; null when only values were.</summary>
    public string? TypeName { get; } = typeName;

    /// <summary>The role: what stands before the colon of the identity, such as <c>PersistentChatServer</c>.</summary>
    public string Role => Text(Identity) is { } identity && identity.IndexOf(':') is > 0 and var colon
        ? identity.Substring(0, colon).Trim()
        : Text(ServiceNames.Role) ?? "";

    /// <summary>What stands behind the colon of the identity: the FQDN of a pool or server, or an instance.</summary>
    public string? Target => Reference(Identity);

    /// <summary>Takes a property, if anybody asks for it: of the others there may be millions.</summary>
    public void Set(string property, IReadOnlyList<string> values)
    {
        if (ServiceNames.AreRead(property))
            _values[property] = values;
        else if (ServiceNames.AreTelling(property))
            _values[property] = [];
    }

    public bool Has(string property) => _values.ContainsKey(property);

    /// <summary>The only or first value of a property; null when there is none.</summary>
    public string? Text(string property) => Texts(property) is { Count: > 0 } values ? values[0] : null;

    /// <summary>The values of a property; null when the object does not have it.</summary>
    public IReadOnlyList<string>? Texts(string property) => _values.TryGetValue(property, out var values) ? values : null;

    /// <summary>What a property names by identity, such as <c>Registrar:pool01.contoso.com</c>, without the role.</summary>
    public string? Reference(string property)
    {
        var text = Text(property)?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;
        var name = text!.Substring(text.IndexOf(':') + 1).Trim();
        return name.Length > 0 ? name : null;
    }
}
