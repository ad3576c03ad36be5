using System;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>Refers to documents.</summary>
internal static class CitationLinks
{
    /// <summary>Links to the documents of a source, or that there is none.</summary>
    public static object Cite(this Footnotes sources, string? source) => source is null
        ? Html.Muted(Texts.Report("NotDocumented"))
        : Documents(source).Select(document => sources.Refer(document));

    public static string[] Documents(string source) => source.Split([Citations.Separator], StringSplitOptions.None);
}
