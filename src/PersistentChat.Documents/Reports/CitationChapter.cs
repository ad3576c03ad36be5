using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>The documents that the chapters before it cite; nothing when they cite none.</summary>
internal static class CitationChapter
{
    public static ReportChapter? Create(ReportData data) =>
        data.Sources.Count == 0 ? null : new ReportChapter("Sources", [Html.Paragraph(Texts.Report("Sources_Intro")), data.Sources.List()]);
}
