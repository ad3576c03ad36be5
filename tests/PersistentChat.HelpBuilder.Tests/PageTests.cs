using System.Text.RegularExpressions;

namespace PersistentChat.HelpBuilder.Tests;

/// <summary>The pages as they are written now.</summary>
public class PageTests
{
    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var cmdlet in PresentHelp.Library.Cmdlets)
            {
                foreach (var language in PresentHelp.Languages)
                    pages.Add(cmdlet.Name, language);
            }
            return pages;
        }
    }

    public static TheoryData<string> Names => [.. PresentHelp.Library.Cmdlets.Select(cmdlet => cmdlet.Name)];

    [Fact]
    public void No_page_has_a_problem() => Assert.Empty(PresentHelp.Library.Problems);

    [Fact]
    public void There_is_help_in_every_language_of_the_module() =>
        Assert.Equal(PresentHelp.Languages, PresentHelp.Library.Languages.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void There_is_help_for_every_cmdlet_that_the_module_exports()
    {
        var manifest = File.ReadAllText(Repository.PathOf("PersistentChatTopology.psd1"));
        var exported = Regex.Match(manifest, @"CmdletsToExport\s*=\s*@\((.*?)\)", RegexOptions.Singleline).Groups[1].Value;
        Assert.Equal(
            Regex.Matches(exported, "'([^']+)'").Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal),
            PresentHelp.Library.Cmdlets.Select(cmdlet => cmdlet.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_parameter_is_described_and_every_example_explained(string name, string language)
    {
        var help = PresentHelp.Library.Languages[language].HelpOf(PresentHelp.Cmdlet(name));

        Assert.All(help.Cmdlet.Parameters, parameter => Assert.Matches(@"\w{2,}.*[.…]$", help.Descriptions[parameter.Name].Text));
        Assert.NotEmpty(help.Page.Examples);
        Assert.All(help.Page.Examples, example => Assert.Matches(@"\w{2,}.*\.$", example.Remarks.Text));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_languages_show_the_same_commands(string name)
    {
        var english = Commands(name, "en-US");
        Assert.All(english, commands => Assert.Contains(name, commands));
        Assert.All(PresentHelp.Languages, language => Assert.Equal(english, Commands(name, language)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_was_left_in_English(string name)
    {
        var english = TextsOf(name, "en-US").ToArray();
        foreach (var language in PresentHelp.Languages.Where(language => language != "en-US"))
            Assert.All(TextsOf(name, language).Zip(english), texts => Assert.NotEqual(texts.Second, texts.First));
    }

    /// <summary>Cmdlets and parameters as they are typed; names of files and variables are the reader's.</summary>
    private static IEnumerable<string> Commands(string name, string language) =>
        PresentHelp.Library.Languages[language].HelpOf(PresentHelp.Cmdlet(name)).Page.Examples
            .Select(example => string.Join(' ', Regex.Matches(example.Code, @"(?<![\w.'-])(?:[A-Z][a-z]+-[A-Z]\w+|-[A-Za-z]\w*|\|)").Select(match => match.Value)));

    private static IEnumerable<string> TextsOf(string name, string language)
    {
        var help = PresentHelp.Library.Languages[language].HelpOf(PresentHelp.Cmdlet(name));
        return [
            help.Page.Synopsis.Text,
            help.Page.Description.Text,
            help.Page.Outputs.Text,
            .. help.Cmdlet.Parameters.Select(parameter => help.Descriptions[parameter.Name].Text),
            .. help.Page.Examples.Select(example => example.Remarks.Text),
        ];
    }
}
