using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Markdown;

/// <summary>Writes the pages about the rules as Markdown, from the catalogue alone.</summary>
public static class RulePageWriter
{
    private const string Fixtures = "../../../tests/fixtures/rules/";

    /// <summary>The page of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="language">One of <see cref="RulePages.Languages"/>.</param>
    /// <returns>Markdown with line feeds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no pages in the language.</exception>
    public static string Page(Rule rule, string language) => In(language, () => Page(rule));

    /// <summary>The list of all rules, with links to their pages beside it.</summary>
    /// <param name="language">One of <see cref="RulePages.Languages"/>.</param>
    /// <returns>Markdown with line feeds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no pages in the language.</exception>
    public static string Table(string language) => In(language, Table);

    private static string Page(Rule rule) => Lines(
        [
            "# " + rule.Id + ": " + Text(rule.Title),
            "",
            "| | |",
            "|---|---|",
            Row(Name(RulePagePart.Severity), DisplayName.Of(rule.Severity)),
            Row(Name(RulePagePart.Category), DisplayName.Of(rule.Category)),
            Row(Name(RulePagePart.Products), string.Join(", ", rule.Products.Select(DisplayName.Of))),
            .. Section(RulePagePart.Why, [Text(rule.Why)]),
            .. Section(RulePagePart.Remedy, [Text(rule.Remedy)]),
            .. Section(RulePagePart.Examples, [Example(RulePagePart.Fails, rule, "fails"), Example(RulePagePart.Passes, rule, "passes")]),
            .. rule.Facts.Count == 0 ? [] : Section(RulePagePart.Facts, [string.Join(", ", rule.Facts)]),
            .. Section(RulePagePart.Sources, rule.Source.Split([Sources.Separator], StringSplitOptions.None).Select(source => "* " + source)),
        ]);

    private static string Table() => Lines(
        [
            "# " + Name(RulePagePart.Rules),
            "",
            Text(Name(RulePagePart.Introduction)),
            "",
            Row(Name(RulePagePart.Id), Name(RulePagePart.Severity), Name(RulePagePart.Category), Name(RulePagePart.Title)),
            "|---|---|---|---|",
            .. RuleCatalog.All.Select(rule => Row(
                "[" + rule.Id + "](" + rule.Id + ".md)", DisplayName.Of(rule.Severity), DisplayName.Of(rule.Category), Text(rule.Title))),
        ]);

    private static string Name(RulePagePart part) => DisplayName.Of(part).ToString();

    private static IEnumerable<string> Section(RulePagePart part, IEnumerable<string> lines) => ["", "## " + Name(part), "", .. lines];

    private static string Example(RulePagePart part, Rule rule, string kind) =>
        "* [" + Name(part) + "](" + Fixtures + rule.Id + "." + kind + ".yaml)";

    private static string Row(params object[] cells) => "| " + string.Join(" | ", cells) + " |";

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static string Text(string text) => MarkdownText.Escape(text);

    private static string In(string language, Func<string> write)
    {
        if (!RulePages.Languages.Contains(language))
            throw new ArgumentOutOfRangeException(nameof(language), language, null);
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return write();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
