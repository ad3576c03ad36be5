using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Reports;

/// <summary>Writes a topology with all that is known about it as one HTML page, which asks for nothing from anywhere and needs no script.</summary>
public static class HtmlReport
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
    private const string StyleSheet = "PersistentChat.Documents.Reports.report.css";

    /// <summary>Writes the page in the language of the current UI culture; numbers and days follow the language.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="options">The day, and what else belongs to it.</param>
    /// <returns>HTML that is well-formed XML too, with line feeds: the same for the same topology, options, language and version.</returns>
    public static string Write(Topology topology, ReportOptions options)
    {
        Guard.NotNull(topology, nameof(topology));
        using var language = new ReportLanguage();
        var data = new ReportData(topology, Guard.NotNull(options, nameof(options)));
        ReportChapter[] chapters = [.. Chapters(data).OfType<ReportChapter>()];
        return HtmlText.Write(new XElement(
            "html",
            new XAttribute("lang", language.Name),
            Head(topology),
            new XElement(
                "body",
                Html.Classed("a", "skip", new XAttribute("href", "#content"), Texts.Report("Skip")),
                Header(data),
                Contents(chapters),
                new XElement("main", new XAttribute("id", "content"), new XAttribute("tabindex", -1), chapters.Select(chapter => chapter.ToElement())),
                new XElement("footer", Html.Paragraph(Texts.FormatReport("Footer", Version))))));
    }

    private static string Version => typeof(HtmlReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The chapters in their order; the one with the citations comes last, because it lists what the others cite.</summary>
    private static IEnumerable<ReportChapter?> Chapters(ReportData data)
    {
        yield return SummaryChapter.Create(data);
        yield return DiagramChapter.Create(data);
        yield return PoolChapter.Create(data);
        yield return SurroundingsChapter.Create(data);
        yield return FindingChapter.Create(data);
        yield return QuestionChapter.Create(data);
        yield return RuleChapter.Create(data);
        yield return CapacityChapter.Create(data);
        yield return ResilienceChapter.Create(data);
        yield return PortChapter.Create(data);
        yield return DnsChapter.Create(data);
        yield return CertificateChapter.Create(data);
        yield return SuppressionChapter.Create(data);
        yield return BaselineChapter.Create(data);
        yield return ChangeChapter.Create(data);
        yield return EffectChapter.Create(data);
        yield return GlossaryChapter.Create();
        yield return CitationChapter.Create(data);
    }

    private static XElement Head(Topology topology) => new(
        "head",
        new XElement("meta", new XAttribute("charset", "utf-8")),
        new XElement("meta", new XAttribute("http-equiv", "Content-Security-Policy"), new XAttribute("content", Policy)),
        new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
        new XElement("meta", new XAttribute("name", "color-scheme"), new XAttribute("content", "light dark")),
        new XElement("meta", new XAttribute("name", "generator"), new XAttribute("content", "PersistentChatTopology " + Version)),
        // Without it a browser asks the server of the page for one.
        new XElement("link", new XAttribute("rel", "icon"), new XAttribute("href", "data:,")),
        new XElement("title", Texts.FormatReport("Title", topology.Name)),
        new XElement("style", Style()));

    private static XElement Header(ReportData data)
    {
        var (report, verdict) = (data.Inspection, data.Inspection.Verdict);
        return new XElement(
            "header",
            Html.Classed("p", "subtitle", Texts.Report("Subtitle"), " · ", DisplayName.Of(data.Topology.Product)),
            new XElement("h1", Html.Value(data.Topology.Name)),
            Html.Classed("p", "day", Html.Format(Texts.Report("Day"), Html.Day(data.Date))),
            Html.Classed(
                "div", "verdict " + verdict switch { Verdict.Failed => "error", Verdict.PassedAsDecided => "open", _ => "ok" },
                verdict switch { Verdict.Failed => Icon.Failed, Verdict.PassedAsDecided => Icon.Open, _ => Icon.Passed },
                new XElement(
                    "div",
                    Html.Paragraph(
                        new XElement("strong", Texts.Report("Verdict_" + verdict)), " ",
                        verdict == Verdict.Failed
                            ? Texts.FormatReport("Verdict_FailedText", report.Errors, report.Decided)
                            : Texts.FormatReport("Verdict_PassedText", report.Decided)),
                    Decided(data))));
    }

    private static IEnumerable<XElement> Decided(ReportData data) => DecisionLines.Of(data.Inspection).Select((line, index) => Html.Paragraph(
        line,
        index > 0 ? null : new object[] { " ", new XElement("a", new XAttribute("href", "#" + QuestionChapter.Id), Texts.Report("Verdict_OpenLink")) }));

    private static XElement Contents(IEnumerable<ReportChapter> chapters) => new(
        "nav",
        new XAttribute("aria-labelledby", "contents-title"),
        new XElement("h2", new XAttribute("id", "contents-title"), Texts.Report("Contents")),
        new XElement("ol", chapters.Select(chapter => chapter.ToLink())));

    private static string Style()
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(StyleSheet)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
