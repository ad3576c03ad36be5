using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Documents.Reports;

/// <summary>What an object states, each key with its value, group by group.</summary>
internal static class KeyFacts
{
    /// <summary>Keys of one name share a line.</summary>
    public static IEnumerable<(string, object)> Of(IEnumerable<ShownValue> values) =>
        from shown in values.OrderBy(shown => shown.How.Group)
        let description = Describe(shown)
        where description is not null
        group description! by shown.How.Label into facts
        select (Term(facts.Key), Joined(facts));

    /// <summary>The name of a key.</summary>
    private static string Term(string label) => label.IndexOf('_') < 0 ? Texts.Label(label) : Texts.Report(label);

    private static object Joined(IEnumerable<object> facts) =>
        facts.Skip(1).Any() ? facts.SelectMany((fact, index) => index == 0 ? [fact] : new[] { ", ", fact }).ToArray() : facts.First();

    /// <summary>The value; null for what is not shown.</summary>
    private static object? Describe(ShownValue shown) => shown.Value switch
    {
        null => Nothing(shown.How),
        bool isTrue when shown.How.Word is { } word => isTrue ? Texts.Report(word) : null,
        bool isTrue => Texts.Report(shown.How.Label + (isTrue ? "_On" : "_Off")),
        Enum word => Texts.Report(shown.How.Label + "_" + word),
        int port when shown.How.Group == KeyGroup.Ports => port.ToString(CultureInfo.InvariantCulture),
        int number => Html.Number(number),
        TimeSpan duration => Html.Value(duration.ToString("c", CultureInfo.InvariantCulture)),
        SqlStore store => StoreText.Of(store),
        IReadOnlyList<LegacyPool> pools => pools.Count == 0 ? Nothing(shown.How) : pools.SelectMany(Predecessor).ToArray(),
        string text => Html.Value(text),
        IEnumerable items => items.Cast<object>().ToArray() is { Length: > 0 } some ? Html.Values(some) : Nothing(shown.How),
        var value => Html.Value(value),
    };

    private static XElement? Nothing(Showing how) => how.Absence == Absence.Hidden ? null : Html.Muted(Texts.Report(how.Absence.ToString()));

    private static XElement[] Predecessor(LegacyPool pool) =>
    [
        Html.Classed("span", "line", Html.Value(pool.Fqdn)),
        Html.Classed(
            "span", "line muted", Texts.Report("Legacy_" + pool.Product),
            pool.Forest is { } forest ? new object[] { ", ", Html.Format(Texts.Report("Legacy_Forest"), Html.Value(forest)) } : null),
    ];
}
