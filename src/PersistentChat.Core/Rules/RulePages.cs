using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules;

/// <summary>Where the page of a rule stands.</summary>
internal static class RulePages
{
    /// <summary>The languages that pages are written in, English first.</summary>
    public static IReadOnlyList<string> Languages { get; } = ValueList.Of(["en", "de", "es"]);

    /// <summary>The language of the current UI culture, or English where there are no pages in it.</summary>
    public static string Language =>
        Languages.FirstOrDefault(language => language == CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? Languages[0];

    /// <summary>The list of all rules in the current UI culture's language, relative to the root of the project and of the module.</summary>
    public static string TablePath => "docs/rules/" + Language + "/README.md";

    /// <summary>The page about the rules that policies state, relative to the root of the project and of the module.</summary>
    public const string OfHouse = "docs/house-rules.md";

    /// <summary>The page in the current UI culture's language, relative to the root of the project and of the module.</summary>
    /// <param name="rule">The rule.</param>
    public static string PathOf(Rule rule) => PathOf(rule, Language);

    /// <summary>The page in a language.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="language">en, de or es.</param>
    public static string PathOf(Rule rule, string language) => "docs/rules/" + language + "/" + rule.Id + ".md";
}
