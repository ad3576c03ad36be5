using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Documents.Reports;

/// <summary>The chat pools with their stores, servers, categories and add-ins.</summary>
internal static class PoolChapter
{
    public static ReportChapter Create(ReportData data)
    {
        var computers = data.Topology.Computers.ToDictionary(computer => computer.Fqdn);
        return new ReportChapter(
            "Pools",
            data.Topology.ChatPools.Count == 0
                ? [Html.Paragraph(Texts.Report("Pools_None"))]
                : [.. data.Topology.ChatPools.Select((pool, index) => Pool(pool, computers, "pool-" + (index + 1).ToString(CultureInfo.InvariantCulture)))]);
    }

    private static XElement Pool(ChatPool pool, Dictionary<Fqdn, Computer> computers, string id)
    {
        // Where the pool is silent, the facts about the computer say where a server stands.
        ChatServer Placed(ChatServer server) => server.DataCenter is null && computers.TryGetValue(server.Fqdn, out var computer)
            ? server.With(it => it.DataCenter = computer.DataCenter)
            : server;

        IEnumerable<XElement> Table<T>(string part, string caption, KeyTable<T> table, IReadOnlyList<T> items) where T : class =>
            KeyTableRows.Of(id + part, Html.Format(Texts.Report(caption), Html.Value(pool.Fqdn)), table, items);
        return Html.Classed(
            "section", "part",
            new XAttribute("aria-labelledby", id),
            new XElement("h3", new XAttribute("id", id), Html.Value(pool.DisplayName)),
            Html.Facts([.. KeyFacts.Of(ChatPoolKeys.Table.Shown(pool))]),
            pool.Servers.Count == 0
                ? [Html.Paragraph(Texts.Report("Servers_None"))]
                : Table("-servers", "Table_Servers", ChatServerKeys.Table, [.. pool.Servers.Select(Placed)]),
            Table("-categories", "Table_Categories", CategoryKeys.Table, pool.Categories),
            Table("-add-ins", "Table_AddIns", AddInKeys.Table, pool.AddIns));
    }
}
