using System.Collections;
using FsCheck.Fluent;
using PersistentChat.Documents.Reports;
using PersistentChat.Keys;
using PersistentChat.Tests;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Reports;

/// <summary>No key is forgotten by the report.</summary>
public class ReportKeyTests
{
    // What other chapters are about.
    private static readonly string[] _elsewhere = ["name", "product", "suppressions", "policy"];

    private static readonly Topology _topology = TopologyText.Read(FormatExample.Text, "contoso.yaml");

    [Fact]
    public void Another_value_of_any_key_changes_what_the_report_says_of_its_object()
    {
        using var english = new CultureScope("en-US");
        var before = Chapters(_topology);
        var variants = TopologyKeys.Table.Keys.Where(key => !_elsewhere.Contains(key.Name))
            .SelectMany(key => Variants(key.Name, key, _topology, changed => (Topology)changed)).ToArray();
        Assert.InRange(variants.Length, 80, int.MaxValue);
        Assert.Empty(variants.Where(variant => variant.Topology is { } other && Chapters(other) == before).Select(variant => variant.Key));
        // An Enterprise pool with several servers cannot be a Standard Edition server.
        Assert.Equal(["frontEndPools.edition"], variants.Where(variant => variant.Topology is null).Select(variant => variant.Key));
    }

    /// <summary>The topology with another value under a key, and under each key inside.</summary>
    private static IEnumerable<(string Key, Topology? Topology)> Variants(string name, IKey key, object owner, Func<object, Topology> rebuild)
    {
        var value = key.Get(owner);
        if (key.Kind.Table is { } table && value is IEnumerable list && key.Kind is IListKind kind)
        {
            object[] items = [.. list.Cast<object>()];
            return table.Keys.SelectMany(inner => Variants($"{name}.{inner.Name}", inner, items[0], item => rebuild(With(owner, key, kind.Of([item, .. items.Skip(1)])))));
        }
        return key.Kind.Table is { } keys && value is not null
            ? keys.Keys.SelectMany(inner => Variants($"{name}.{inner.Name}", inner, value, item => rebuild(With(owner, key, item))))
            : [(name, Other(key, value, changed => rebuild(With(owner, key, changed))))];
    }

    private static object With(object owner, IKey key, object? value)
    {
        var table = TopologyKeys.Table.WithNested().Single(table => table.Owner == owner.GetType());
        var changed = table.Draft(owner);
        key.Set(changed, value);
        table.Finish(changed);
        return changed;
    }

    /// <summary>The topology with another value; null when the model refuses every one.</summary>
    private static Topology? Other(IKey key, object? value, Func<object?, Topology> rebuild)
    {
        foreach (var other in Gen.Sample(new KeyGenerator([.. _topology.Sites, new Site("Elsewhere")]).Value(key), 100))
        {
            if (other is null || other.Equals(value) || other.ToString() == value?.ToString())
                continue;
            try
            {
                return rebuild(other);
            }
            catch (TopologyException)
            {
            }
        }
        return null;
    }

    private static string Chapters(Topology topology)
    {
        var page = HtmlReport.Write(topology, new ReportOptions(new DateTime(2026, 7, 1)));
        return string.Concat(new[] { "summary", "pools", "surroundings" }.Select(id => Chapter(page, id)));
    }

    private static string Chapter(string page, string id)
    {
        var start = page.IndexOf($"<section id=\"{id}\"", StringComparison.Ordinal);
        Assert.True(start >= 0, id);
        var next = page.IndexOf("<section id=", start + 1, StringComparison.Ordinal);
        return next < 0 ? page[start..] : page[start..next];
    }
}
