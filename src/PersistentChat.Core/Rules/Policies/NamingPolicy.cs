using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Policies;

/// <summary>How the house names objects (<c>HOUSE-NAMING</c>).</summary>
public sealed record NamingPolicy : HousePolicy
{
    /// <summary>States how objects are named.</summary>
    /// <param name="conventions">A convention for each kind that is judged; at least one.</param>
    /// <param name="severity">The severity of a finding.</param>
    /// <param name="reason">Why the house requires it.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.NameMissing"/>: no convention; <see cref="TopologyError.DuplicateName"/>: two conventions for one kind.
    /// </exception>
    public NamingPolicy(IEnumerable<NamingConvention> conventions, Severity severity = Severity.Warning, string? reason = null)
        : base(severity, reason)
    {
        Conventions = ValueList.Of(conventions);
        Complete();
    }

    /// <summary>Nothing is stated.</summary>
    internal NamingPolicy()
    {
    }

    /// <summary>The conventions, in the order of the kinds.</summary>
    public IReadOnlyList<NamingConvention> Conventions { get; internal set; } = ValueList.Of<NamingConvention>(null);

    /// <summary>The convention for a kind; null when every name is welcome.</summary>
    /// <param name="kind">The kind.</param>
    public NamingConvention? Of(NamingTarget kind) => Conventions.FirstOrDefault(convention => convention.Kind == kind);

    /// <summary>Other patterns for a kind, or none.</summary>
    internal void Set(NamingTarget kind, IReadOnlyList<NamePattern>? patterns)
    {
        var others = Conventions.Where(convention => convention.Kind != kind);
        Conventions = ValueList.Of(patterns is null ? others : others.Append(new NamingConvention(kind, patterns)));
    }

    /// <summary>Puts the conventions in order.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>, <see cref="TopologyError.DuplicateName"/>.</exception>
    internal void Complete()
    {
        Conventions = ValueList.Of(Conventions.OrderBy(convention => convention.Kind));
        if (Conventions.Count == 0)
            throw new TopologyException(TopologyError.NameMissing, null, "naming");
        for (var i = 1; i < Conventions.Count; i++)
            if (Conventions[i].Kind == Conventions[i - 1].Kind)
                throw new TopologyException(TopologyError.DuplicateName, Conventions[i], Conventions[i].Kind);
    }

    /// <summary>The conventions, parted by semicolons.</summary>
    public override string ToString() => string.Join("; ", Conventions);
}
