using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Stated;

/// <summary>All that can be asked of objects with the keys of a table.</summary>
internal sealed class FactTable
{
    private readonly Dictionary<string, Fact> _facts;

    public FactTable(KeyTable keys, IEnumerable<Fact> derived)
    {
        Keys = keys;
        Fact[] more = [.. derived];
        // The policy is what asks.
        All = [.. keys.Keys.Where(key => key.Name != "policy" && more.All(fact => fact.Name != key.Name)).Select(key => new KeyFact(keys, key)), .. more];
        _facts = All.ToDictionary(fact => fact.Name);
    }

    public KeyTable Keys { get; }

    public string Name => Keys.Name;

    /// <summary>The keys in their order, and then what is derived.</summary>
    public IReadOnlyList<Fact> All { get; }

    public Fact? Find(string name) => _facts.TryGetValue(name, out var fact) ? fact : null;
}
