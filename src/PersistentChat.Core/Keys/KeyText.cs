using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Keys;

/// <summary>What the lists at the prompt show of an object.</summary>
internal static class KeyText
{
    /// <summary>The objects that have lists at the prompt.</summary>
    internal static IReadOnlyList<KeyTable> Listed { get; } =
    [
        ChatPoolKeys.Table, ChatServerKeys.Table, SiteKeys.Table, FrontEndPoolKeys.Table, SqlInstanceKeys.Table, ComputerKeys.Table, DirectoryKeys.Table,
    ];

    /// <summary>What an object states under a name; an empty text for nothing.</summary>
    /// <param name="item">The object, such as a chat pool.</param>
    /// <param name="label">The key of the name among the labels.</param>
    /// <exception cref="ArgumentException">There are no lists of such objects.</exception>
    public static string Of(object item, string label)
    {
        Guard.NotNull(item, nameof(item));
        var table = Listed.FirstOrDefault(table => table.Owner == item.GetType()) ?? throw new ArgumentException(item.GetType().FullName, nameof(item));
        return VisibleText.Of(string.Join(", ", table.Listed(item).Where(shown => shown.How.Label == label).Select(Of).Where(text => text.Length > 0)));
    }

    private static string Of(ShownValue shown) => shown.Value switch
    {
        null => shown.How.Absence == Absence.Unknown ? Texts.Report(nameof(Absence.Unknown)) : "",
        bool isTrue when shown.How is { Word: { } word, Otherwise: null } => isTrue ? Texts.Report(word) : "",
        int number when shown.How.Group is KeyGroup.Users or KeyGroup.Rooms => number.ToString("N0", CultureInfo.CurrentCulture),
        SqlStore store => Of(store),
        string text => text,
        IEnumerable when shown.IsStatedAsNone => Texts.Report(nameof(Absence.None)),
        IEnumerable items => string.Join(", ", items.Cast<object>()),
        var value => value.ToString()!,
    };

    private static string Of(SqlStore store)
    {
        var text = store.ToString();
        if (store.Mirror is not null)
            text = Texts.FormatLabel("Store_Mirror", text, store.Mirror);
        return store.Witness is null ? text : Texts.FormatLabel("Store_Witness", text, store.Witness);
    }
}
