using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PersistentChat.Changes;

/// <summary>Compares what chat pools hold: categories with their rooms, and add-ins.</summary>
internal sealed class RoomChanges(ObjectChanges pool)
{
    public void Compare(ChatPool before, ChatPool after)
    {
        pool.Items("categories", before.Categories, after.Categories, Key, Text);
        pool.Items("addIns", before.AddIns, after.AddIns, Key, Text);
    }

    private static string Key(ChatCategory category) =>
        Joined(Names(category).Prepend(category.Description ?? "").Prepend(category.Name.ToUpperInvariant()));

    private static string Key(ChatAddIn addIn) => Joined([addIn.Name.ToUpperInvariant(), addIn.Url]);

    private static string Text(ChatCategory category)
    {
        var description = category.Description is null ? "" : $" ({category.Description})";
        return category.Name + description + (category.Rooms.Count == 0 ? "" : $" [{string.Join(", ", Rooms(category))}]");
    }

    private static string Text(ChatAddIn addIn) => $"{addIn.Name} ({addIn.Url})";

    private static IEnumerable<string> Names(ChatCategory category) =>
        category.Rooms.Select(room => room.ToUpperInvariant()).Distinct().OrderBy(room => room, StringComparer.Ordinal);

    private static IEnumerable<string> Rooms(ChatCategory category) =>
        category.Rooms.Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(room => room, StringComparer.OrdinalIgnoreCase);

    /// <summary>Parts with their lengths, so that no others make the same text.</summary>
    private static string Joined(IEnumerable<string> parts) =>
        string.Concat(parts.Select(part => part.Length.ToString(CultureInfo.InvariantCulture) + ":" + part));
}
