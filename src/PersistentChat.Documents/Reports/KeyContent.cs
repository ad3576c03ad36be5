using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Reports;

/// <summary>What a report says of the value of a key.</summary>
internal static class KeyContent
{
    /// <summary>The name of a key, or the heading of several.</summary>
    public static string Heading(string key) => key.IndexOf('_') < 0 ? Texts.Label(key) : Texts.Report(key);

    /// <summary>The value; null for none.</summary>
    public static object? Of(ShownValue shown) => shown.Value switch
    {
        null => null,
        bool isTrue => OfBoolean(shown.How, isTrue) is { } text ? Texts.Report(text) : null,
        int number when shown.How.Word is { } word => Texts.FormatReport(word, number),
        int port when shown.How.Group == KeyGroup.Ports => port.ToString(CultureInfo.InvariantCulture),
        int number => Html.Number(number),
        Enum word => OfWord(word),
        TimeSpan duration => Html.Value(duration.ToString("c", CultureInfo.InvariantCulture)),
        SqlStore store => StoreText.Of(store),
        IReadOnlyList<LegacyPool> pools => pools.Count == 0 ? null : pools.SelectMany(Predecessor).ToArray(),
        string text => Html.Value(text),
        IEnumerable when shown.IsStatedAsNone => Html.Muted(Texts.Report(nameof(Absence.None))),
        IEnumerable items => items.Cast<object>().Select(Name).ToArray() is { Length: > 0 } some ? Html.Values(some) : null,
        var value when shown.How.Word is { } word => Html.Format(Texts.Report(word), Html.Value(value)).ToArray(),
        var value => Html.Value(value),
    };

    /// <summary>What stands for no value; null where not even the key is shown.</summary>
    public static XElement? Nothing(Showing how) => how.Absence == Absence.Hidden ? null : Html.Muted(Texts.Report(how.Absence.ToString()));

    private static string? OfBoolean(Showing how, bool isTrue) => how.Word is null ? (isTrue ? "Yes" : "No") : isTrue ? how.Word : how.Otherwise;

    private static object OfWord(Enum word) => word switch
    {
        ServerOperatingSystem or FunctionalLevel => Html.Value(WindowsName.Of(word)!),
        ServerOperatingSystemEdition.Hpc => Html.Value("HPC"),
        ServerOperatingSystemEdition or SqlEdition => Html.Value(word),
        ChatPoolType => Texts.Report("PoolType_" + word),
        ServerState or StatedState => Texts.Report("State_" + word),
        FrontEndEdition => Texts.Report("Edition_" + word),
        ServerInstallation => Texts.Report("Installation_" + word),
        var other => Name(other),
    };

    /// <summary>The name of a word of a list; anything else is its own name.</summary>
    private static object Name(object item) => item switch
    {
        Product product => DisplayName.Of(product).ToString(),
        ComputerRole role => DisplayName.Of(role).ToString(),
        SqlDatabaseKind database => Texts.Report("Database_" + database),
        _ => item,
    };

    private static XElement[] Predecessor(LegacyPool pool) =>
    [
        Html.Classed("span", "line", Html.Value(pool.Fqdn)),
        Html.Classed(
            "span", "line muted", Texts.Report("Legacy_" + pool.Product),
            pool.Forest is { } forest ? new object[] { ", ", Html.Format(Texts.Report("Legacy_Forest"), Html.Value(forest)) } : null),
    ];
}
