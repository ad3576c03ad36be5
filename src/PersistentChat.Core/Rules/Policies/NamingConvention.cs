using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Policies;

/// <summary>How objects of one kind are named: each name matches at least one of the patterns.</summary>
public sealed record NamingConvention
{
    /// <summary>States a convention.</summary>
    /// <param name="kind">The kind of objects.</param>
    /// <param name="patterns">At least one pattern.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>: no pattern.</exception>
    public NamingConvention(NamingTarget kind, IEnumerable<NamePattern> patterns)
    {
        Kind = kind;
        Patterns = ValueList.Of(patterns);
        if (Patterns.Count == 0)
            throw new TopologyException(TopologyError.NameMissing, kind, "patterns");
    }

    /// <summary>The kind of objects.</summary>
    public NamingTarget Kind { get; }

    /// <summary>The patterns, of which one is enough.</summary>
    public IReadOnlyList<NamePattern> Patterns { get; }

    /// <summary>Whether a name follows the convention.</summary>
    /// <param name="name">The whole name.</param>
    public bool Allows(string name) => Patterns.Any(pattern => pattern.Matches(name));

    /// <summary>The kind with its patterns.</summary>
    public override string ToString() => Kind + ": " + Patterns;
}
