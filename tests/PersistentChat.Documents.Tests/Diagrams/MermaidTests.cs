using System.Text.Json;
using PersistentChat.Documents.Diagrams;
using PersistentChat.Documents.Tests.Browser;
using PersistentChat.Inspection;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Diagrams;

/// <summary>The Mermaid package itself draws what is written for it.</summary>
public class MermaidTests
{
    private static readonly DateTime _today = new(2026, 1, 1);

    // Every flowchart is drawn; the answer is the text of the picture, or what Mermaid complains of.
    private const string Draw = """
        mermaid.initialize({ startOnLoad: false });
        const texts = JSON.parse(document.getElementById('texts').textContent);
        return (async () => {
            const answers = [];
            for (const [index, text] of texts.entries()) {
                try {
                    const picture = await mermaid.render('m' + index, text);
                    document.body.innerHTML = picture.svg;
                    answers.push(document.body.querySelectorAll('script,img').length + document.body.innerText);
                } catch (error) {
                    answers.push('failed: ' + error.message);
                }
            }
            return answers;
        })();
        """;

    [SkippableFact]
    public void Mermaid_draws_the_samples_and_a_large_estate()
    {
        Topology[] topologies = [.. Repository.Samples.Order(StringComparer.Ordinal).Select(path => TopologyFile.Read(path).Topology), Estate.Of(12)];
        var answers = Look([.. topologies.Select(topology => TopologyDiagram.Mermaid(topology, Inspector.Inspect(topology, _today)))]);
        Assert.All(topologies.Zip(answers), item =>
        {
            Assert.DoesNotContain("failed:", item.Second, StringComparison.Ordinal);
            Assert.All(item.First.ChatPools.SelectMany(pool => pool.Servers), server => Assert.Contains(server.ToString(), item.Second, StringComparison.Ordinal));
        });
    }

    [SkippableFact]
    public void Mermaid_shows_any_name_as_text()
    {
        var answers = Look([.. Hostile.Names.Select(name => TopologyDiagram.Mermaid(Hostile.Topology(name)))]);
        Assert.All(answers, answer => Assert.StartsWith("0", answer));
        foreach (var shown in new[] { "<script>alert(1)</script>", "a & b &amp; &lt;c&gt; &#60;", "#35; #quot; style a:b#c; classDef x:#1;", "x<U+202E>gnp.exe", "`code` **bold** _it_", @"\n\l\r\N\G\", "1. item", "%%{init: {}}%%" })
            Assert.Contains(answers, answer => answer.Replace("\n", "").Replace(" ", "").Contains(shown.Replace(" ", ""), StringComparison.Ordinal));
    }

    private static string[] Look(string[] texts)
    {
        WebBrowser.SkipIfAbsent();
        using var folder = new TemporaryFolder();
        var script = new Uri(Path.Combine(WebBrowser.Folder, "node_modules", "mermaid", "dist", "mermaid.min.js"));
        var page = folder.Write("mermaid.html", $"""
            <!DOCTYPE html><meta charset="utf-8"><script src="{script}"></script>
            <script type="application/json" id="texts">{JsonSerializer.Serialize(texts)}</script><body></body>
            """);
        return WebBrowser.Look(page, new PageView(Script: Draw))[0].Value.Deserialize<string[]>()!;
    }
}
