using System.Text;
using PersistentChat.Documents.Reports;
using PersistentChat.Documents.Tests.Browser;
using PersistentChat.Documents.Tests.Diagrams;

namespace PersistentChat.Documents.Tests.Reports;

/// <summary>What a browser makes of reports. Pictures and prints are kept for people to look at.</summary>
public class ReportPageTests
{
    private const int Small = 400;
    private const int Usual = 1280;
    private const int Large = 1920;

    // Every line of text has its place for itself. Texts of pictures are measured where the pictures are tested; what only screen readers get is left out.
    private const string Overlaps = """
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const lines = [];
        for (let node; node = walker.nextNode();) {
            if (!node.data.trim() || node.parentElement.closest('svg, .skip') || (innerWidth < 700 && node.parentElement.closest('.stacked thead'))) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const box of range.getClientRects())
                if (box.width > 1) lines.push({ text: node.data.trim().slice(0, 60), box });
        }
        lines.sort((one, other) => one.box.top - other.box.top);
        const problems = [];
        for (let i = 0; i < lines.length; i++)
            for (let j = i + 1; j < lines.length && lines[j].box.top < lines[i].box.bottom - 4; j++)
                if (lines[i].box.left + 1 < lines[j].box.right && lines[j].box.left + 1 < lines[i].box.right)
                    problems.push(lines[i].text + ' | ' + lines[j].text);
        return { lines: lines.length, problems: problems.slice(0, 10) };
        """;

    [SkippableTheory]
    [InlineData("contoso", "en")]
    [InlineData("enterprise-multiple-servers", "de")]
    [InlineData("enterprise-single-server", "es")]
    [InlineData("standard-edition-express", "de")]
    [InlineData("standard-edition-next-hop", "en")]
    [InlineData("broken", "es")]
    [InlineData("estate", "en")]
    [InlineData("hostile", "de")]
    public void A_report_is_accessible_fits_every_screen_prints_and_asks_for_nothing(string name, string language)
    {
        WebBrowser.SkipIfAbsent();
        Directory.CreateDirectory(WebBrowser.Artifacts);
        var file = Write(name, language);
        // axe takes long over a large page, and the others have everything that it has.
        var isSmall = name != "estate";
        var answers = WebBrowser.Look(
            file,
            new PageView(Usual, Axe: true, Screenshot: Artifact(name, language, "light.png"), Script: Overlaps),
            new PageView(Usual, "dark", Axe: isSmall, Screenshot: Artifact(name, language, "dark.png"), Script: PictureTests.Measure),
            new PageView(Small, Axe: isSmall, Screenshot: Artifact(name, language, "400.png"), Script: Overlaps),
            new PageView(Large, Script: Overlaps),
            new PageView(Usual, "dark", "print", Script: Overlaps, Screenshot: Artifact(name, language, "print.png"), Pdf: Artifact(name, language, "pdf")));
        Assert.All(answers, answer =>
        {
            Assert.Empty(answer.Requests);
            Assert.Empty(answer.Errors);
            Assert.Empty(answer.Violations);
        });
        Assert.Equal("[]", answers[1].Value.GetRawText());
        Assert.All(answers.Where((_, index) => index != 1), answer =>
        {
            Assert.True(answer.Value.GetProperty("lines").GetInt32() > 100);
            Assert.Equal("[]", answer.Value.GetProperty("problems").GetRawText());
        });
        Assert.Equal([Usual, Usual, Small, Large], answers.Take(4).Select(answer => answer.PageWidth));
        Assert.Equal("%PDF", Encoding.ASCII.GetString(File.ReadAllBytes(Artifact(name, language, "pdf")), 0, 4));
    }

    [SkippableFact]
    public void Texts_that_lie_on_each_other_are_found_out()
    {
        WebBrowser.SkipIfAbsent();
        using var folder = new TemporaryFolder();
        var page = Page("contoso", "en").Replace("</style>", ".chart .bar-name, .chart .bar-text { grid-row: 1; grid-column: 1 }</style>", StringComparison.Ordinal);
        var answer = Assert.Single(WebBrowser.Look(folder.Write("report.html", page), new PageView(Small, Script: Overlaps)));
        Assert.Contains("headroom", answer.Value.GetProperty("problems").GetRawText(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("contoso", "de")]
    [InlineData("broken", "en")]
    [InlineData("hostile", "es")]
    public void A_report_is_valid_HTML(string name, string language)
    {
        WebBrowser.SkipWithoutNode();
        using var folder = new TemporaryFolder();
        Assert.Empty(WebBrowser.Validate(folder.Write("report.html", Page(name, language))));
    }

    [SkippableFact]
    public void A_browser_reads_the_same_tree_that_was_written()
    {
        WebBrowser.SkipIfAbsent();
        using var folder = new TemporaryFolder();
        var answer = Assert.Single(WebBrowser.Look(
            folder.Write("report.html", Page("hostile", "en")),
            new PageView(Script: """
                const written = new DOMParser().parseFromString(new XMLSerializer().serializeToString(document), 'application/xml');
                return [document.querySelectorAll('script').length, written.querySelectorAll('parsererror').length,
                    document.querySelectorAll('main > section').length, [...document.querySelectorAll('main > *')].length];
                """)));
        Assert.Equal("[0,0,15,15]", answer.Value.GetRawText());
    }

    [SkippableFact]
    public void A_keyboard_reaches_the_content_first_and_every_region_that_scrolls()
    {
        WebBrowser.SkipIfAbsent();
        using var folder = new TemporaryFolder();
        var answer = Assert.Single(WebBrowser.Look(
            folder.Write("report.html", Page("broken", "en")),
            new PageView(Small, Script: """
                const stops = [...document.querySelectorAll('a[href], [tabindex="0"]')];
                const scrolling = [...document.querySelectorAll('body *')].filter(element =>
                    element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX));
                return { first: stops[0].getAttribute('href'), scrolling: scrolling.length, unreachable: scrolling.filter(element => element.tabIndex < 0).length };
                """)));
        Assert.Equal("#content", answer.Value.GetProperty("first").GetString());
        Assert.True(answer.Value.GetProperty("scrolling").GetInt32() > 0);
        Assert.Equal(0, answer.Value.GetProperty("unreachable").GetInt32());
    }

    private static string Write(string name, string language)
    {
        var file = Artifact(name, language, "html");
        File.WriteAllText(file, Page(name, language));
        return file;
    }

    private static string Page(string name, string language)
    {
        var reference = name == "broken" ? ReportSamples.Contoso : null;
        return ReportSamples.Write(Topology(name), language, new ReportOptions(ReportSamples.Day, reference));
    }

    private static Topology Topology(string name) => name switch
    {
        "estate" => ReportSamples.LargeEstate,
        "hostile" => ReportSamples.Hostile,
        _ => ReportSamples.Read(name),
    };

    private static string Artifact(string name, string language, string kind) =>
        Path.Combine(WebBrowser.Artifacts, "report-" + name + "." + language + "." + kind);
}
