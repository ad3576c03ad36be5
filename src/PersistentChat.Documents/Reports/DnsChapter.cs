using System.Linq;
using System.Xml.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>The address records that DNS must hold.</summary>
internal static class DnsChapter
{
    public static ReportChapter Create(ReportData data)
    {
        var notes = Footnotes.OfNotes("dns");
        var table = new HtmlTable(
            "table-dns", Texts.Report("Table_Dns"),
            new HtmlColumn(Texts.Requirement("Heading_Name")), new HtmlColumn(Texts.Requirement("Heading_Type")),
            new HtmlColumn(Texts.Requirement("Heading_Computer")), new HtmlColumn(Texts.Requirement("Heading_Purpose"), HtmlColumn.Long),
            new HtmlColumn(Texts.Report("Column_Sources")));
        // One name stands for several computers; each of them has a record.
        foreach (var records in data.DnsRecords.GroupBy(record => (record.Name, record.Type, record.Purpose, record.Note, record.Document)))
            table.Add(
                Html.Value(records.Key.Name), records.Key.Type, Html.Values(records.Select(record => record.Computer)),
                new object[] { records.Key.Purpose, notes.Refer(records.Key.Note) }, data.Sources.Cite(records.Key.Document));
        return new ReportChapter(
            "Dns",
            data.DnsRecords.Count == 0
                ? [Html.Paragraph(Texts.Report("None"))]
                : [Html.Paragraph(Texts.Report("Dns_Intro")), table.ToElement(), new XElement("h3", Texts.Report("Notes")), notes.List()]);
    }
}
