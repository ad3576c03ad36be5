using System;
using PersistentChat.Keys;

namespace PersistentChat.Rules;

/// <summary>A fact that a topology does not state, and without which a rule cannot say whether something is in order.</summary>
public sealed class OpenFact : IEquatable<OpenFact>
{
    /// <summary>What stands for the name of Active Directory, of which there is one.</summary>
    internal const string OfDirectory = "";

    internal OpenFact(FactPlace place, object owner, IKey value) => (Place, Owner, Value) = (place, owner, value);

    /// <summary>The kind of object that would state it, such as <c>sqlInstance</c> or <c>chatPool</c>.</summary>
    public string Kind => Place.Kind;

    /// <summary>The name of that object, which the topology need not list yet; empty for Active Directory.</summary>
    public string Target => Owner.ToString()!;

    /// <summary>The key, such as <c>version</c> or <c>users.concurrent</c>.</summary>
    public string Key => Place.PathOf(Value);

    /// <summary>Where such facts stand.</summary>
    internal FactPlace Place { get; }

    /// <summary>The name of the object.</summary>
    internal object Owner { get; }

    /// <summary>The key itself.</summary>
    internal IKey Value { get; }

    /// <inheritdoc/>
    public bool Equals(OpenFact? other) => other is not null && ReferenceEquals(Value, other.Value) && ReferenceEquals(Place, other.Place) && Equals(Owner, other.Owner);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OpenFact);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Owner.GetHashCode() * 31) + Value.GetHashCode());

    /// <summary>The object and the key.</summary>
    public override string ToString() => VisibleText.Of(Target.Length == 0 ? Kind + "." + Key : Target + ": " + Key);
}
