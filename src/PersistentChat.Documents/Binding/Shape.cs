using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Documents.Binding;

/// <summary>The keys that a table of a document may and must have, in the order in which they are written.</summary>
internal sealed class Shape
{
    private readonly HashSet<string> _known;

    public Shape(string name, string[] keys, string[]? required = null)
    {
        Name = name;
        Keys = keys;
        Required = required ?? [];
        _known = [.. keys];
    }

    /// <summary>Its name, the one it has under <c>$defs</c> in the JSON Schema.</summary>
    public string Name { get; }

    public IReadOnlyList<string> Keys { get; }

    public string[] Required { get; }

    public bool Knows(string key) => _known.Contains(key);

    public bool Requires(string key) => Required.Contains(key);
}
