using System.Collections.Generic;
using System.Xml.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Documents.Reports;

/// <summary>What a topology states beside its chat pools.</summary>
internal static class SurroundingsChapter
{
    public static ReportChapter Create(ReportData data)
    {
        var topology = data.Topology;
        XElement[] parts =
        [
            .. Directory(topology.Directory), .. Table("Sites", SiteKeys.Table, topology.Sites),
            .. Table("FrontEndPools", FrontEndPoolKeys.Table, topology.FrontEndPools), .. Table("SqlInstances", SqlInstanceKeys.Table, topology.SqlInstances),
            .. Table("Computers", ComputerKeys.Table, topology.Computers),
        ];
        return new ReportChapter("Surroundings", parts.Length == 0 ? [Html.Paragraph(Texts.Report("Surroundings_None"))] : parts);
    }

    private static XElement[] Directory(ActiveDirectory directory) => directory == ActiveDirectory.Unknown ? [] :
    [
        new XElement("h3", Texts.Report("Table_Directory")), Html.Facts([.. KeyFacts.Of(DirectoryKeys.Table.Shown(directory))]),
    ];

    private static IEnumerable<XElement> Table<T>(string key, KeyTable<T> table, IReadOnlyList<T> items) where T : class =>
        KeyTableRows.Of("table-" + key.ToLowerInvariant(), new XElement("h3", Texts.Report("Table_" + key)), table, items);
}
