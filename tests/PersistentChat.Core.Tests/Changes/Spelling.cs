using System.Collections;
using PersistentChat.Keys;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Tests.Changes;

/// <summary>Says the same in another way: lists the other way round, names in capitals with a trailing dot, defaults written down.</summary>
internal static class Spelling
{
    public static Topology Of(Topology topology) => ((Topology)Of(TopologyKeys.Table, topology)).With(again =>
    {
        again.FrontEndPools = again.FrontEndPools!.Select(pool => pool.With(stated => stated.Product ??= topology.Product));
        again.ChatPools = again.ChatPools!.Select(pool => pool.With(stated => stated.Site ??= NextHopSite(topology, pool)));
        again.Notes = ["A note."];
    });

    private static string? NextHopSite(Topology topology, ChatPool pool) =>
        Of(topology.FrontEndPools.FirstOrDefault(nextHop => nextHop.Fqdn == pool.NextHop)?.Site);

    private static object Of(KeyTable table, object item)
    {
        var again = table.Draft(item);
        foreach (var key in table.Keys)
        {
            if (key.Get(item) is { } value)
                key.Set(again, Of(key.Kind, value));
        }
        table.Finish(again);
        return again;
    }

    private static object Of(IKind kind, object value) => value switch
    {
        string text => kind is Kind<string> { Comparer: var comparer } && comparer.Equals("a", "A") ? Of(text)! : text,
        Fqdn name => Of(name),
        DomainName name => new DomainName(name.ToString().ToUpperInvariant() + "."),
        TimeZoneId zone => new TimeZoneId(zone.WindowsId, zone.WindowsId.ToUpperInvariant()),
        SqlInstanceName name => new SqlInstanceName(Of(name.Server), Of(name.Instance)),
        StorePath path => new StorePath(Of(path.ToString()) + (path.IsUnc ? "\\" : "")),
        NamePattern pattern => new NamePattern(Of(pattern.ToString())!),
        IEnumerable items when kind is IListKind list => list.Of(items.Cast<object>().Select(item => Of(list.Item, item)).Reverse()),
        _ => kind.Table is { } table && table.Owner.IsInstanceOfType(value) ? Of(table, value) : value,
    };

    // Beyond ASCII, capitals and "without regard to case" do not always agree.
    private static string? Of(string? name) =>
        name is null ? null : string.Concat(name.Select(c => char.IsAsciiLetterLower(c) ? char.ToUpperInvariant(c) : c));

    private static Fqdn Of(Fqdn name) => new(name.ToString().ToUpperInvariant() + ".");
}
