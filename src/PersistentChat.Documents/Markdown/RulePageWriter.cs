using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Markdown;

/// <summary>Writes the pages about the rules as Markdown, from the catalogue alone.</summary>
internal static class RulePageWriter
{
    private const string Fixtures = "../../../tests/fixtures/rules/";
    private static readonly Product[] _products = [Product.Lync2013, Product.SkypeForBusiness2015];

    /// <param name="rule">The rule.</param>
    /// <param name="language">One of <see cref="RulePages.Languages"/>.</param>
    /// <returns>Markdown with line feeds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no pages in the language.</exception>
    public static string Page(Rule rule, string language) => In(language, () => Page(rule, hasNeighbours: true));

    /// <summary>The page as it stands alone, where there are no files that it could link to.</summary>
    /// <inheritdoc cref="Page(Rule, string)"/>
    public static string Explain(Rule rule, string language) => In(language, () => Page(rule, hasNeighbours: false));

    /// <summary>The list of all rules, with links to their pages beside it, and the table of their conditions.</summary>
    /// <param name="language">One of <see cref="RulePages.Languages"/>.</param>
    /// <returns>Markdown with line feeds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no pages in the language.</exception>
    public static string Table(string language) => In(language, () => Table(RuleCatalog.All, PageLink("")));

    /// <summary>A list of rules as it stands alone, without links.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="language">One of <see cref="RulePages.Languages"/>.</param>
    /// <returns>Markdown with line feeds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no pages in the language.</exception>
    public static string List(IReadOnlyList<Rule> rules, string language) => In(language, () => Table(rules, rule => rule.Id));

    /// <summary>The overview of the rules with the table of conditions, in English, as its last part: what follows that heading is written anew.</summary>
    /// <param name="overview">The overview, as Markdown.</param>
    public static string WithConditions(string overview) => In(RulePages.Languages[0], () =>
    {
        var heading = "## " + Name(RulePagePart.Conditions) + "\n";
        var start = overview.IndexOf(heading, StringComparison.Ordinal);
        return (start < 0 ? overview.TrimEnd() + "\n\n" : overview.Substring(0, start)) + heading + "\n" + Lines(Conditions(RuleCatalog.All, PageLink(RulePages.Languages[0] + "/")));
    });

    private static string Page(Rule rule, bool hasNeighbours) => Lines(
        [
            "# " + rule.Id + ": " + Text(rule.Title),
            "",
            "| | |",
            "|---|---|",
            Row(Name(RulePagePart.Severity), DisplayName.Of(rule.Severity)),
            Row(Name(RulePagePart.Category), DisplayName.Of(rule.Category)),
            Row(Name(RulePagePart.Products), string.Join(", ", rule.Products.Select(DisplayName.Of))),
            Row(Name(RulePagePart.Condition), Text(rule.Condition)),
            .. rule.OtherProduct is { } other ? [Row(DisplayName.Of(other.Product), Text(other.ToString()))] : Array.Empty<string>(),
            .. rule.IsOfPolicy ? [] : new[] { Row(Name(RulePagePart.Since), rule.Since) },
            .. rule.Changed is { } version ? [Row(Name(RulePagePart.Changed), version + ": " + Text(rule.Change!))] : Array.Empty<string>(),
            .. Section(RulePagePart.Why, [Text(rule.Why)]),
            .. Section(RulePagePart.Remedy, [Text(rule.Remedy)]),
            .. hasNeighbours
                ? Section(RulePagePart.Examples, [Example(RulePagePart.Fails, rule, "fails"), Example(RulePagePart.Passes, rule, "passes"), Example(RulePagePart.Legal, rule, "legal")])
                : [],
            .. rule.Facts.Count == 0 ? [] : Section(RulePagePart.Facts, [string.Join(", ", rule.Facts)]),
            .. Section(RulePagePart.Sources, rule.Source.Split([Citations.Separator], StringSplitOptions.None).Select(source => "* " + source)),
        ]);

    private static string Table(IReadOnlyList<Rule> rules, Func<Rule, string> name) => Lines(
        [
            "# " + Name(RulePagePart.Rules),
            "",
            Text(Name(RulePagePart.Introduction)),
            "",
            Row(Name(RulePagePart.Id), Name(RulePagePart.Severity), Name(RulePagePart.Category), Name(RulePagePart.Title)),
            "|---|---|---|---|",
            .. rules.Select(rule => Row(
                name(rule), DisplayName.Of(rule.Severity), DisplayName.Of(rule.Category), Text(rule.Title))),
            "",
            "## " + Name(RulePagePart.Conditions),
            "",
            .. Conditions(rules, name),
        ]);

    private static IEnumerable<string> Conditions(IReadOnlyList<Rule> rules, Func<Rule, string> name) =>
        [
            Text(Name(RulePagePart.ConditionsIntroduction)),
            "",
            Row([Name(RulePagePart.Id), Name(RulePagePart.Products), Name(RulePagePart.Condition), .. _products.Select(product => DisplayName.Of(product).ToString())]),
            "|---|---|---|---|---|",
            .. rules.Select(rule => Row(
            [
                name(rule),
                rule.OtherProduct is null ? Name(RulePagePart.EveryProduct) : string.Join(", ", rule.Products.Select(DisplayName.Of)),
                Text(rule.Condition),
                .. _products.Select(product => Documents(rule, product)),
            ])),
        ];

    /// <summary>The documents of a product that state a rule, those that are of no product among them; or the one that does not.</summary>
    private static string Documents(Rule rule, Product product) =>
        rule.OtherProduct is { } other && other.Product == product
            ? Text(DisplayName.Of(other.Word) + " (" + Short(other.Document) + ")")
            : string.Join("; ", rule.Source.Split([Citations.Separator], StringSplitOptions.None)
                .Where(document => _products.All(one => one == product || !Citations.IsOf(one, document)))
                .Select(document => Text(Citations.IsOf(product, document) ? Short(document) : document)));

    /// <summary>A document without the product, which the heading of its column names.</summary>
    private static string Short(string document) => document.Substring(document.IndexOf(": ", StringComparison.Ordinal) + 2);

    private static Func<Rule, string> PageLink(string folder) => rule => "[" + rule.Id + "](" + folder + rule.Id + ".md)";

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
