using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>A category of a chat pool, with the rooms that belong to it. There is one level of categories.</summary>
public sealed record ChatCategory
{
    /// <summary>States the category; the rules judge it.</summary>
    /// <param name="name">The category's name.</param>
    /// <param name="description">What it is for; null when not stated.</param>
    /// <param name="rooms">The rooms by name; null when nobody has said which, an empty list when there are none.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>.</exception>
    public ChatCategory(string name, string? description = null, IEnumerable<string>? rooms = null)
    {
        Name = Guard.Named(name, "name");
        Description = Guard.Optional(description, "description");
        Rooms = rooms is null ? null : ValueList.Of(rooms.Select(room => Guard.Named(room, "rooms")));
    }

    /// <summary>Nothing is stated.</summary>
    internal ChatCategory()
    {
    }

    /// <summary>The category's name.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>What it is for; null when not stated.</summary>
    public string? Description { get; internal set; }

    /// <summary>The rooms by name; null when nobody has said which, empty when there are none.</summary>
    public IReadOnlyList<string>? Rooms { get; internal set; }

    /// <summary>The category's name.</summary>
    public override string ToString() => Name;
}
