using System;
using PersistentChat.Internal;

namespace PersistentChat.Changes;

/// <summary>What documents say follows from a change.</summary>
/// <param name="Key">The key of its text.</param>
/// <param name="Source">The documents of both products.</param>
internal record Consequence(string Key, string Source)
{
    /// <summary>The key of its text in a comparison, where it depends on that; null when nothing follows there.</summary>
    public Func<Comparison, string?>? KeyIn { get; init; }

    public virtual string Text => Texts.Change(Key);
}

/// <summary>What follows from the change of a property.</summary>
/// <param name="Set">When there is a value afterwards.</param>
/// <param name="Removed">When there is none.</param>
/// <param name="IsFixed">Whether the product cannot change the property in place.</param>
internal readonly record struct Follow(Consequence? Set, Consequence? Removed = null, bool IsFixed = false);

/// <summary>A property, as the topology document writes it; put together when somebody reads it.</summary>
/// <param name="Prefix">The property that it belongs to; empty when it belongs to the object itself.</param>
/// <param name="Name">Its key.</param>
internal readonly record struct Property(string Prefix, string Name)
{
    public override string ToString() => Prefix.Length == 0 ? Name : Prefix + "." + Name;
}
