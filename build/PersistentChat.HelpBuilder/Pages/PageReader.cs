using System;
using System.Collections.Generic;
using System.Linq;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PersistentChat.HelpBuilder;

/// <summary>Reads a page. Its headings are those of Get-Help, in English in every language.</summary>
internal sealed class PageReader
{
    private const string Examples = "EXAMPLES";
    private const string Parameters = "PARAMETERS";

    private static readonly string[] _order = ["SYNOPSIS", "DESCRIPTION", Examples, Parameters, "INPUTS", "OUTPUTS", "NOTES", "RELATED LINKS"];
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private readonly string _file;
    private readonly ICollection<PageProblem> _problems;
    private readonly PageSection _root;

    private PageReader(string file, string text, ICollection<PageProblem> problems)
    {
        _file = file;
        _problems = problems;
        _root = Outline(Markdown.Parse(text, _pipeline));
    }

    /// <summary>Reads the page of a cmdlet.</summary>
    public static HelpPage Read(string file, string text, ICollection<PageProblem> problems) => new PageReader(file, text, problems).ReadPage();

    /// <summary>Reads a page that describes nothing but parameters.</summary>
    public static IReadOnlyDictionary<string, Prose> ReadParameters(string file, string text, ICollection<PageProblem> problems)
    {
        var reader = new PageReader(file, text, problems);
        foreach (var section in reader._root.Parts.Where(section => section.Title.Text != Parameters))
            reader.Report(section.Title.Line, $"The only section of this page is {Parameters}.");
        return reader.ParametersOf(reader.Find(Parameters));
    }

    private HelpPage ReadPage()
    {
        CheckSections();
        return new(_file)
        {
            Name = _root.Title,
            Synopsis = TextOf(Find("SYNOPSIS")),
            Description = TextOf(Find("DESCRIPTION")),
            Examples = [.. Find(Examples).Parts.Select(ReadExample)],
            Parameters = ParametersOf(Find(Parameters)),
            ParametersLine = Find(Parameters).Title.Line,
            Inputs = TextOf(Find("INPUTS")),
            Outputs = TextOf(Find("OUTPUTS")),
            Notes = TextOf(Find("NOTES")),
            Links = [.. Find("RELATED LINKS").Blocks.SelectMany(LinksOf)],
        };
    }

    private PageSection Outline(MarkdownDocument document)
    {
        var page = new PageSection(Prose.None);
        PageSection? section = null;
        var present = page;
        foreach (var block in document)
        {
            if (block is not HeadingBlock heading)
            {
                present.Blocks.Add(block);
                continue;
            }
            present = new PageSection(new Prose(PlainText.Of(heading, ReportAt), heading.Line + 1));
            if (heading.Level == 1 && page.Title.IsEmpty)
                page = present;
            else if (heading.Level == 2)
                page.Parts.Add(section = present);
            else if (heading.Level == 3 && section is not null)
                section.Parts.Add(present);
            else
                Report(present.Title.Line, "A page has one heading with #, then sections with ##, and in some of them parts with ###.");
        }
        return page;
    }

    private void CheckSections()
    {
        var last = -1;
        foreach (var title in _root.Parts.Select(section => section.Title))
        {
            var place = Array.IndexOf(_order, title.Text);
            if (place <= last)
                Report(title.Line, $"'{title.Text}' is no section, or not here. The sections are {string.Join(", ", _order)}, each at most once and in this order.");
            last = Math.Max(last, place);
        }
        foreach (var block in _root.Blocks)
            ReportAt(block.Line, "Text belongs in a section.");
        foreach (var section in _root.Parts)
            CheckParts(section);
    }

    private void CheckParts(PageSection section)
    {
        if (section.Title.Text is Examples or Parameters)
        {
            foreach (var block in section.Blocks)
                ReportAt(block.Line, $"{section.Title.Text} has parts with ###, and text only in them.");
        }
        else
        {
            foreach (var part in section.Parts)
                Report(part.Title.Line, $"{section.Title.Text} has no parts.");
        }
    }

    private PageSection Find(string title) => _root.Parts.FirstOrDefault(section => section.Title.Text == title) ?? new PageSection(new Prose(title, 1));

    private Prose TextOf(PageSection section) => PlainText.Of(section.Blocks, section.Title.Line, ReportAt);

    private Dictionary<string, Prose> ParametersOf(PageSection section)
    {
        var described = new Dictionary<string, Prose>(StringComparer.Ordinal);
        foreach (var parameter in section.Parts)
        {
            var name = parameter.Title.Text.TrimStart('-');
            if (!parameter.Title.Text.StartsWith('-'))
                Report(parameter.Title.Line, $"The heading of a parameter begins with a hyphen: ### -{name}");
            if (parameter.Blocks.Count == 0)
                Report(parameter.Title.Line, $"-{name} has no description.");
            if (!described.TryAdd(name, TextOf(parameter) with { Line = parameter.Title.Line }))
                Report(parameter.Title.Line, $"-{name} is described twice.");
        }
        return described;
    }

    private PageExample ReadExample(PageSection section)
    {
        if (section.Blocks is not [FencedCodeBlock { Info: "powershell" } code, _, ..])
        {
            Report(section.Title.Line, "An example is code in a fence ```powershell and a paragraph that says what it does.");
            return new PageExample(section.Title, "", Prose.None);
        }
        return new PageExample(section.Title, code.Lines.ToString().ReplaceLineEndings("\n"), PlainText.Of(section.Blocks.Skip(1), section.Title.Line, ReportAt));
    }

    private static IEnumerable<PageLink> LinksOf(Block block) => block.Descendants<LinkInline>().Select(link => new PageLink(
        string.Concat(link.Descendants<LiteralInline>().Select(part => part.Content.ToString())),
        Uri.TryCreate(link.Url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? link.Url : null));

    private void ReportAt(int line, string text) => Report(line + 1, text);

    private void Report(int line, string text) => _problems.Add(new PageProblem(_file, line, text));
}
