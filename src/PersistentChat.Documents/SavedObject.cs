using System;
using System.Collections.Generic;
using PersistentChat.Documents.Lync.Services;

namespace PersistentChat.Documents;

/// <summary>An object as the shell hands it over, such as <c>Get-CsService</c> returns them: the name of its type, and its properties as texts.</summary>
internal sealed class SavedObject
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _properties;

    /// <summary>States what is known of an object.</summary>
    /// <param name="typeName">The name of its type; null when it has lost it.</param>
    /// <param name="properties">The texts of each property; a property that is there and has none is empty.</param>
    public SavedObject(string? typeName, IReadOnlyDictionary<string, IReadOnlyList<string>> properties)
    {
        TypeName = typeName;
        _properties = properties ?? throw new ArgumentNullException(nameof(properties));
    }

    /// <summary>The name of its type; null when it has lost it.</summary>
    public string? TypeName { get; }

    public override string ToString() => TypeName ?? "";

    /// <param name="number">Which one it is, from 1; it stands for the line.</param>
    internal ServiceObject ToServiceObject(int number)
    {
        var service = new ServiceObject(new Location(number, 1), TypeName);
        foreach (var property in _properties)
            service.Set(property.Key, property.Value);
        return service;
    }
}
