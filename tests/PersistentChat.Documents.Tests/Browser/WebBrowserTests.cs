namespace PersistentChat.Documents.Tests.Browser;

/// <summary>The checks of pages find what they are for.</summary>
public class WebBrowserTests
{
    private const string BadPage = """
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><title></title>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <style>p { color: #999; width: 900px }</style></head>
        <body><p>pale and wide<img src="http://localhost:1/x.png"></p><p id="a"></p><p id="a"></p></body></html>
        """;

    [SkippableFact]
    public void A_bad_page_is_found_out()
    {
        WebBrowser.SkipIfAbsent();
        using var folder = new TemporaryFolder();
        var answer = Assert.Single(WebBrowser.Look(
            folder.Write("bad.html", BadPage), new PageView(Width: 400, Axe: true, Script: "return document.querySelectorAll('p').length")));
        Assert.Equal("http://localhost:1/x.png", Assert.Single(answer.Requests));
        Assert.Contains(answer.Errors, error => error.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.Contains(answer.Violations, violation => violation.StartsWith("color-contrast:", StringComparison.Ordinal));
        Assert.True(answer.PageWidth > 400);
        Assert.Equal(3, answer.Value.GetInt32());
    }

    [SkippableFact]
    public void Html_that_is_not_valid_is_found_out()
    {
        WebBrowser.SkipWithoutNode();
        using var folder = new TemporaryFolder();
        Assert.Contains(WebBrowser.Validate(folder.Write("bad.html", BadPage)), problem => problem.Contains("no-dup-id", StringComparison.Ordinal));
    }
}
