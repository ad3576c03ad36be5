using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>The chat pools with their stores and servers.</summary>
internal static class PoolSection
{
    public static Section Create(ReportData data) => new(
        "Pools",
        data.Topology.ChatPools.Count == 0
            ? [Html.Paragraph(Texts.Report("Pools_None"))]
            : [.. data.Topology.ChatPools.Select((pool, index) => Pool(pool, index + 1))]);

    private static XElement Pool(ChatPool pool, int number) => Html.Classed(
        "section", "part",
        new XAttribute("aria-labelledby", Id(number)),
        new XElement("h3", new XAttribute("id", Id(number)), Html.Value(pool.DisplayName)),
        Html.Facts([.. Facts(pool), .. Compliance(pool.Compliance), .. PoolContent.Facts(pool)]),
        Servers(pool, number),
        PoolContent.Tables(pool, Id(number)));

    private static (string, object)[] Facts(ChatPool pool) =>
    [
        (Texts.Label("Fqdn"), Html.Value(pool.Fqdn)),
        (Texts.Label("PoolType"), Texts.Report("PoolType_" + pool.PoolType)),
        (Texts.Label("Site"), Html.ValueOr(pool.Site, "Undeclared")),
        (Texts.Label("NextHop"), Html.Value(pool.NextHop)),
        (Texts.Label("DefaultForSites"), Html.Values(pool.DefaultForSites)),
        (Texts.Label("SipPort"), Number(pool.SipPort)),
        (Texts.Label("PoolPort"), Number(pool.PoolPort)),
        (Texts.Label("ConcurrentUsers"), Html.NumberOr(pool.Users.Concurrent, "Undeclared")),
        (Texts.Label("ProvisionedUsers"), Html.NumberOr(pool.Users.Provisioned, "Undeclared")),
        (Texts.Label("FileStore"), Html.ValueOr(pool.FileStore, "None")),
        (Texts.Label("ContentStore"), StoreText.Of(pool.ContentStore)),
        (Texts.Label("BackupContentStore"), StoreText.Of(pool.BackupContentStore)),
        (Texts.Label("LogShippingShare"), Html.ValueOr(pool.LogShippingShare, "None")),
    ];

    private static (string, object)[] Compliance(ComplianceSettings compliance) => !compliance.Enabled
        ? [(Texts.Label("Compliance"), Texts.Report("Compliance_Off"))]
        :
        [
            (Texts.Label("Compliance"), Texts.Report("Compliance_On")),
            (Texts.Label("ComplianceStore"), StoreText.Of(compliance.Store)),
            (Texts.Label("BackupComplianceStore"), StoreText.Of(compliance.BackupStore)),
            (Texts.Label("RunInterval"), Html.ValueOr(compliance.RunInterval?.ToString("c", CultureInfo.InvariantCulture), "Undeclared")),
            (Texts.Label("AdapterOutputDirectory"), Html.ValueOr(compliance.AdapterOutputDirectory, "Undeclared")),
            .. Adapter(compliance),
        ];

    private static IEnumerable<(string, object)> Adapter(ComplianceSettings compliance)
    {
        if (compliance.AdapterType is { } type)
            yield return (Texts.Report("Compliance_Adapter"), Html.Value(type));
        var details = new[] { compliance.AddChatRoomDetails ? "Room" : null, compliance.AddUserDetails ? "User" : null }.OfType<string>().ToArray();
        if (details.Length > 0)
            yield return (Texts.Report("Compliance_Details"), string.Join(", ", details.Select(of => Texts.Report("Compliance_" + of + "Details"))));
    }

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
