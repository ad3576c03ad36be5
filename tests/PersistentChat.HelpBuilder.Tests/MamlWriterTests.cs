using System.Xml.Linq;

namespace PersistentChat.HelpBuilder.Tests;

public class MamlWriterTests
{
    [Fact]
    public void Nothing_is_written_that_Get_Help_would_show_as_noise() => Assert.All(PresentHelp.Languages, language =>
    {
        var document = MamlWriter.Document(PresentHelp.HelpIn(language));

        Assert.DoesNotContain("Nullable", document.ToString());
        Assert.DoesNotContain(document.Descendants(), element => element.Name.LocalName == "alertSet");
        Assert.All(
            document.Descendants().Where(element => element.Name.LocalName == "description"),
            description => Assert.NotEqual("", description.Value));
    });

    [Fact]
    public void Notes_and_links_are_written_when_there_are_any()
    {
        var help = PresentHelp.HelpIn("en-US").First();
        var page = help.Page with { Notes = new Prose("A note.", 1), Links = [new("Get-PChatPool", null), new("The product", "https://example.org/")] };

        var command = MamlWriter.Document([help with { Page = page }]);

        Assert.Equal(["A note."], Texts(command, "alert"));
        Assert.Equal(["Get-PChatPool", "The product", "about_PersistentChatTopology"], Texts(command, "linkText"));
        Assert.Equal(["https://example.org/"], Texts(command, "uri"));
    }

    [Fact]
    public void Help_leads_to_the_cmdlets_of_the_noun_and_to_those_that_the_page_names() => Assert.All(PresentHelp.Languages, language =>
    {
        var help = PresentHelp.HelpIn(language).ToArray();
        var links = MamlWriter.Document(help).Descendants().Where(element => element.Name.LocalName == "command")
            .Select(command => command.Descendants().Where(element => element.Name.LocalName == "linkText").Select(element => element.Value).ToArray()).ToArray();

        Assert.Equal(
            ["Get-PChatPool", "Remove-PChatPool", "Set-PChatPool", "Add-PChatServer", "Test-PChatCollocation", "about_PersistentChatTopology"],
            links[Array.FindIndex(help, item => item.Cmdlet.Name == "New-PChatPool")].Intersect(
                ["Get-PChatPool", "Remove-PChatPool", "Set-PChatPool", "Add-PChatServer", "Test-PChatCollocation", "about_PersistentChatTopology"]));
        Assert.All(links, (link, place) =>
        {
            Assert.DoesNotContain(help[place].Cmdlet.Name, link);
            Assert.Equal(link.Distinct(), link);
            Assert.True(link.Length > 1 || help.Count(item => item.Cmdlet.Noun == help[place].Cmdlet.Noun) == 1);
        });
    });

    [Fact]
    public void An_empty_line_parts_examples_and_none_follows_the_last()
    {
        var help = PresentHelp.HelpIn("en-US").First(help => help.Page.Examples.Count == 2);

        var remarks = MamlWriter.Document([help]).Descendants().Where(element => element.Name.LocalName == "remarks").ToArray();

        Assert.Equal([2, 1], remarks.Select(element => element.Elements().Count()));
        Assert.Equal("", remarks[0].Elements().Last().Value);
    }

    private static IEnumerable<string> Texts(XDocument document, string name) =>
        document.Descendants().Where(element => element.Name.LocalName == name).Select(element => element.Value);
}
