using System.Globalization;
using System.Text.Json;
using PersistentChat.Documents.Diagrams;
using PersistentChat.Documents.Tests.Browser;
using PersistentChat.Inspection;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Diagrams;

/// <summary>Pictures as a browser draws them. What it drew is kept for people to look at.</summary>
public class PictureTests
{
    private static readonly DateTime _today = new(2026, 1, 1);

    // Every text in a box stays in it, every text on the canvas, and no two texts share a spot. Fonts that stand in for others have taller boxes,
    // which the ink does not fill: two lines may share a third of a line.
    internal const string Measure = """
        const problems = [];
        const holds = (outer, inner) => inner.x >= outer.x - 1 && inner.y >= outer.y - 1
            && inner.x + inner.width <= outer.x + outer.width + 1 && inner.y + inner.height <= outer.y + outer.height + 1;
        for (const svg of document.querySelectorAll('svg[role=img]')) {
            const texts = [...svg.querySelectorAll('text')].map(text =>
                ({ text: text.textContent, box: text.getBBox(), home: text.closest('g')?.querySelector(':scope > rect.box') }));
            if (texts.length < 10) problems.push('there is nothing to measure');
            for (const { text, box, home } of texts) {
                if (!holds(svg.viewBox.baseVal, box)) problems.push(text + ' leaves the canvas');
                if (home && !holds(home.getBBox(), box)) problems.push(text + ' leaves its box');
            }
            texts.sort((one, other) => one.box.y - other.box.y);
            for (let i = 0; i < texts.length; i++)
                for (let j = i + 1; j < texts.length && texts[j].box.y < texts[i].box.y + texts[i].box.height * 2 / 3; j++) {
                    const one = texts[i].box, other = texts[j].box;
                    if (one.x + 1 < other.x + other.width && other.x + 1 < one.x + one.width) problems.push(texts[i].text + ' lies on ' + texts[j].text);
                }
        }
        return problems;
        """;

    private const string WidestFont = "document.querySelectorAll('svg').forEach(svg => svg.style.fontFamily = '\"DejaVu Sans\"');";

    public static TheoryData<string> Pictures => [.. Samples.Select(path => Path.GetFileNameWithoutExtension(path)), "estate"];

    private static IEnumerable<string> Samples => Repository.Samples.Order(StringComparer.Ordinal);

    [SkippableTheory]
    [MemberData(nameof(Pictures))]
    public void A_browser_draws_no_text_over_another_or_out_of_its_box(string name)
    {
        var topology = name == "estate" ? Estate.Of(12) : TopologyFile.Read(Path.Combine(Repository.Root, "samples", name + ".yaml")).Topology;
        AssertClean(
            [Draw(topology)],
            new PageView(Width: 2200, Script: Measure, Screenshot: Artifact(name, "light")),
            new PageView(Width: 2200, Scheme: "dark", Script: WidestFont + Measure, Screenshot: Artifact(name, "dark")),
            new PageView(Width: 400, Script: Measure, Screenshot: Artifact(name, "narrow")),
            new PageView(Width: 1587, Media: "print", Scheme: "dark", Script: Measure, Screenshot: Artifact(name, "A3")));
    }

    [SkippableFact]
    public void Estates_of_any_size_are_drawn_without_a_collision()
    {
        (int Pools, int Servers)[] sizes = [(1, 1), (1, 8), (2, 2), (3, 8), (4, 1), (6, 5), (9, 8), (12, 8)];
        AssertClean(
            [.. sizes.Select((size, index) => Draw(Estate.Of(size.Pools, size.Servers), index))],
            new PageView(Width: 2200, Script: Measure), new PageView(Width: 2200, Script: WidestFont + Measure), new PageView(Width: 400, Script: Measure));
    }

    [SkippableTheory]
    [InlineData("de")]
    [InlineData("es")]
    public void Texts_of_every_language_have_room(string language)
    {
        var culture = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new CultureInfo(language);
        try
        {
            AssertClean([.. Samples.Select((path, index) => Draw(TopologyFile.Read(path).Topology, index)), Draw(Estate.Of(12), 100)], new PageView(Script: WidestFont + Measure));
        }
        finally
        {
            CultureInfo.CurrentUICulture = culture;
        }
    }

    [SkippableFact]
    public void Any_name_stays_in_its_box() => AssertClean(
        [.. Hostile.Names.Select((name, index) => Draw(Hostile.Topology(name), index))], new PageView(Script: Measure), new PageView(Script: WidestFont + Measure));

    [SkippableFact]
    public void Texts_that_collide_are_found_out()
    {
        var answer = Assert.Single(Look([Draw(Estate.Of(1)).Replace("font-size:12px", "font-size:26px", StringComparison.Ordinal)], new PageView(Script: Measure)));
        Assert.Contains(answer.Value.Deserialize<string[]>()!, problem => problem.Contains("leaves its box", StringComparison.Ordinal));
    }

    private static string Draw(Topology topology, int number = 0) =>
        TopologyDiagram.Svg(topology, Inspector.Inspect(topology, _today), new DiagramOptions(idPrefix: $"picture{number}"));

    private static void AssertClean(string[] pictures, params PageView[] views) => Assert.All(Look(pictures, views).Zip(views), item =>
    {
        Assert.Empty(item.First.Value.Deserialize<string[]>()!);
        Assert.Empty(item.First.Errors);
        Assert.Empty(item.First.Requests);
        Assert.Equal(item.Second.Width, item.First.PageWidth);
    });

    private static IReadOnlyList<PageAnswer> Look(string[] pictures, params PageView[] views)
    {
        WebBrowser.SkipIfAbsent();
        using var folder = new TemporaryFolder();
        var page = folder.Write(
            "picture.html",
            "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Pictures</title><style>body{margin:0}</style><body>" + string.Concat(pictures));
        return WebBrowser.Look(page, views);
    }

    private static string Artifact(string picture, string kind)
    {
        var folder = Path.Combine(WebBrowser.Artifacts, "diagrams");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, picture + "." + kind + ".png");
    }
}
