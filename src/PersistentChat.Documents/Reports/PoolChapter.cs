using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Documents.Reports;

/// <summary>The chat pools with their stores and servers.</summary>
internal static class PoolChapter
{
    public static ReportChapter Create(ReportData data) => new(
        "Pools",
        data.Topology.ChatPools.Count == 0
            ? [Html.Paragraph(Texts.Report("Pools_None"))]
            : [.. data.Topology.ChatPools.Select((pool, index) => Pool(pool, index + 1))]);

    private static XElement Pool(ChatPool pool, int number) => Html.Classed(
        "section", "part",
        new XAttribute("aria-labelledby", Id(number)),
        new XElement("h3", new XAttribute("id", Id(number)), Html.Value(pool.DisplayName)),
        Html.Facts([.. KeyFacts.Of(ChatPoolKeys.Table.Shown(pool))]),
        Servers(pool, number),
        PoolContent.Tables(pool, Id(number)));

    private static XElement Servers(ChatPool pool, int number)
    {
        if (pool.Servers.Count == 0)
            return Html.Paragraph(Texts.Report("Servers_None"));
        var table = new HtmlTable(
            Id(number) + "-servers",
            Html.Format(Texts.Report("Table_Servers"), Html.Value(pool.Fqdn)),
            new HtmlColumn(Texts.Label("Fqdn")), new HtmlColumn(Texts.Label("State")), new HtmlColumn(Texts.Label("DataCenter")));
        foreach (var server in pool.Servers)
            table.Add(Html.Value(server.Fqdn), Texts.Report("State_" + server.State), Html.ValueOr(server.DataCenter, "Undeclared"));
        return table.ToElement();
    }

    private static string Id(int number) => "pool-" + Number(number);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
