namespace PersistentChat.HelpBuilder.Tests;

public class PageReaderTests
{
    private const string Page = """
        # Undo-PChatChange

        ## SYNOPSIS

        Takes back
        changes.

        ## DESCRIPTION

        First with `\\files\chat` and **stress**.

        Then [a link](https://example.org).

        ## EXAMPLES

        ### One

        ```powershell
        Undo-PChatChange `
            -Count 2
        ```

        Takes back two.

        ## PARAMETERS

        ### -Count

        How many &gt; 0.

        ### -PassThru

        Returns it.

        ## OUTPUTS

        The topology.

        ## NOTES

        A note.

        ## RELATED LINKS

        * [Get-PChatTopology](Get-PChatTopology.md)
        * [The product](https://example.org/product)
        """;

    private readonly List<PageProblem> _problems = [];

    [Fact]
    public void A_page_is_read_as_the_text_that_is_shown()
    {
        var page = Read(Page);

        Assert.Empty(_problems);
        Assert.Equal("Undo-PChatChange", page.Name.Text);
        Assert.Equal("Takes back changes.", page.Synopsis.Text);
        Assert.Equal("First with \\\\files\\chat and stress.\n\nThen a link.", page.Description.Text);
        Assert.Equal(("One", "Undo-PChatChange `\n    -Count 2", "Takes back two."), Parts(Assert.Single(page.Examples)));
        Assert.Equal([("Count", "How many > 0."), ("PassThru", "Returns it.")], page.Parameters.Select(entry => (entry.Key, entry.Value.Text)));
        Assert.Equal("The topology.", page.Outputs.Text);
        Assert.Equal("A note.", page.Notes.Text);
        Assert.Equal([new("Get-PChatTopology", null), new("The product", "https://example.org/product")], page.Links);
    }

    [Theory]
    [InlineData("## SYNOPSIS", "## SUMMARY", 3, "'SUMMARY' is no section")]
    [InlineData("## DESCRIPTION", "## OUTPUTS", 14, "'EXAMPLES' is no section, or not here")]
    [InlineData("### -Count", "### Count", 27, "begins with a hyphen")]
    [InlineData("### -PassThru", "### -Count", 31, "-Count is described twice.")]
    [InlineData("Returns it.", "", 31, "-PassThru has no description.")]
    [InlineData("```powershell", "```", 16, "An example is code")]
    [InlineData("Takes back two.", "", 16, "An example is code")]
    [InlineData("How many &gt; 0.", "How <many>.", 29, "Write angle brackets in backticks.")]
    [InlineData("A note.", "* A note.", 41, "Only paragraphs can be shown here.")]
    [InlineData("## NOTES", "#### NOTES", 39, "A page has one heading with #")]
    [InlineData("## SYNOPSIS", "Read this.\n\n## SYNOPSIS", 3, "Text belongs in a section.")]
    [InlineData("### -Count", "Read this.\n\n### -Count", 27, "PARAMETERS has parts")]
    [InlineData("A note.", "### A note", 41, "NOTES has no parts.")]
    public void A_problem_names_file_and_line(string written, string instead, int line, string text)
    {
        Read(Page.Replace(written, instead, StringComparison.Ordinal));

        Assert.Contains(_problems, problem => problem.ToString().StartsWith($"page.md({line}): error: ", StringComparison.Ordinal) && problem.Text.Contains(text));
    }

    [Theory]
    [InlineData("# Undo-PChatChange", "# Undo-PChat", 1, "The first heading is '# Undo-PChatChange'.")]
    [InlineData("Takes back\nchanges.", "One.\n\nTwo.", 5, "SYNOPSIS is one paragraph")]
    [InlineData("First with `\\\\files\\chat` and **stress**.\n\nThen [a link](https://example.org).", "", 8, "DESCRIPTION is missing.")]
    [InlineData("The topology.", "", 35, "OUTPUTS is missing")]
    [InlineData("Undo-PChatChange `", "Undo-PChat `", 16, "This example does not call Undo-PChatChange.")]
    [InlineData("### -PassThru", "### -PassThrough", 31, "Undo-PChatChange has no parameter -PassThrough.")]
    [InlineData("### -PassThru", "### -PassThrough", 25, "-PassThru of Undo-PChatChange is not described.")]
    [InlineData("### -PassThru", "### -passThru", 31, "no parameter -passThru")]
    [InlineData("### -PassThru", "### -WhatIf", 31, "-WhatIf is described in common-parameters.md")]
    public void A_page_that_does_not_fit_its_cmdlet_is_a_problem_of_a_line(string written, string instead, int line, string text)
    {
        var cmdlet = PresentHelp.Cmdlet("Undo-PChatChange");
        PageChecker.Check(Read(Page), cmdlet, _problems);
        Assert.Empty(_problems);

        PageChecker.Check(Read(Page.Replace(written, instead, StringComparison.Ordinal)), cmdlet, _problems);

        Assert.Contains(_problems, problem => problem.Line == line && problem.File == "page.md" && problem.Text.Contains(text));
    }

    [Fact]
    public void A_page_without_examples_is_a_problem()
    {
        var (start, end) = (Page.IndexOf("## EXAMPLES", StringComparison.Ordinal), Page.IndexOf("## PARAMETERS", StringComparison.Ordinal));
        PageChecker.Check(Read(Page.Remove(start, end - start)), PresentHelp.Cmdlet("Undo-PChatChange"), _problems);

        Assert.Equal("EXAMPLES is missing: a page has an example or more.", Assert.Single(_problems).Text);
    }

    private HelpPage Read(string text) => PageReader.Read("page.md", text, _problems);

    private static (string, string, string) Parts(PageExample example) => (example.Title.Text, example.Code, example.Remarks.Text);
}
