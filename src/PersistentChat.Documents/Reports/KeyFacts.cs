using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Documents.Reports;

/// <summary>What an object states, each key with its value, group by group.</summary>
internal static class KeyFacts
{
    /// <summary>Keys of one heading share a line.</summary>
    public static IEnumerable<(string, object)> Of(IEnumerable<ShownValue> values) =>
        from shown in values.Where(shown => shown.How.Group != KeyGroup.Apart).OrderBy(shown => shown.How.Group)
        let content = KeyContent.Of(shown) ?? KeyContent.Nothing(shown.How)
        where content is not null
        group content! by shown.How.Heading into facts
        select (KeyContent.Heading(facts.Key), Joined(facts));

    private static object Joined(IEnumerable<object> facts) =>
        facts.Skip(1).Any() ? facts.SelectMany((fact, index) => index == 0 ? [fact] : new[] { ", ", fact }).ToArray() : facts.First();
}
