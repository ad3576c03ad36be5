using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PersistentChat.Changes;

/// <summary>Categories and add-ins as comparisons tell them apart and show them.</summary>
internal static class RoomTexts
{
    // That nobody said which rooms there are is something else than that there are none.
    private const string Unstated = "?";

    public static string Key(ChatCategory category) =>
        Joined(Names(category).Prepend(category.Rooms is null ? Unstated : "").Prepend(category.Description ?? "").Prepend(category.Name.ToUpperInvariant()));

    public static string Key(ChatAddIn addIn) => Joined([addIn.Name.ToUpperInvariant(), addIn.Url]);

    public static string Text(ChatCategory category)
    {
        var description = category.Description is null ? "" : $" ({category.Description})";
        return category.Name + description + (category.Rooms is { } rooms ? $" [{string.Join(", ", Rooms(rooms))}]" : "");
    }

    public static string Text(ChatAddIn addIn) => $"{addIn.Name} ({addIn.Url})";

    private static IEnumerable<string> Names(ChatCategory category) =>
        (category.Rooms ?? []).Select(room => room.ToUpperInvariant()).Distinct().OrderBy(room => room, StringComparer.Ordinal);

    private static IEnumerable<string> Rooms(IReadOnlyList<string> rooms) =>
        rooms.Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(room => room, StringComparer.OrdinalIgnoreCase);

    /// <summary>Parts with their lengths, so that no others make the same text.</summary>
    private static string Joined(IEnumerable<string> parts) =>
        string.Concat(parts.Select(part => part.Length.ToString(CultureInfo.InvariantCulture) + ":" + part));
}
