using System.Linq;
using System.Xml.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>The certificates to ask the certification authority for.</summary>
internal static class CertificateChapter
{
    public static ReportChapter Create(ReportData data)
    {
        var notes = Footnotes.OfNotes("certificate");
        var table = new HtmlTable(
            "table-certificates", Texts.Report("Table_Certificates"),
            new HtmlColumn(Texts.Requirement("Heading_Holder")), new HtmlColumn(Texts.Requirement("Heading_SourceComputers")),
            new HtmlColumn(Texts.Requirement("Heading_Subject")), new HtmlColumn(Texts.Requirement("Heading_AlternativeNames")),
            new HtmlColumn(Texts.Requirement("Heading_Exportable")), new HtmlColumn(Texts.Report("Column_Sources")));
        foreach (var certificate in data.Certificates)
            table.Add(
                new object[] { Html.Value(certificate.Holder), Html.Classed("span", "line muted", certificate.Purpose, notes.Refer(certificate.Note)) },
                Html.Values(certificate.Computers), Html.ValueOr(certificate.Subject, "NotDocumented"),
                certificate.AlternativeNames.Count == 0 ? Html.Muted(Texts.Report("NotDocumented")) : Html.Values(certificate.AlternativeNames),
                Texts.Report(certificate.Exportable ? "Yes" : "No"),
                data.Sources.Cite(certificate.Document));
        return new ReportChapter(
            "Certificates",
            data.Certificates.Count == 0
                ? [Html.Paragraph(Texts.Report("None"))]
                : [Issuers(data), table.ToElement(), new XElement("h3", Texts.Report("Notes")), notes.List()]);
    }

    private static XElement Issuers(ReportData data) => Html.Facts(
        (Texts.Requirement("Heading_Issuer"), Html.Values(data.Certificates.Select(certificate => certificate.Issuer).Distinct())));
}
