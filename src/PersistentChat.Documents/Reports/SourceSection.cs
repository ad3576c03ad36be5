using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>The documents that the sections before it cite; nothing when they cite none.</summary>
internal static class SourceSection
{
    public static Section? Create(ReportData data) =>
        data.Sources.Count == 0 ? null : new Section("Sources", [Html.Paragraph(Texts.Report("Sources_Intro")), data.Sources.List()]);
}
