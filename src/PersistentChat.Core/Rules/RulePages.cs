using System.Collections.Generic;
using System.Globalization;
using PersistentChat.Internal;

namespace PersistentChat.Rules;

/// <summary>Where the page of a rule stands.</summary>
public static class RulePages
{
    /// <summary>The languages that pages are written in, English first.</summary>
    public static IReadOnlyList<string> Languages { get; } = ValueList.Of(["en", "de", "es"]);

    /// <summary>The page in the current UI culture's language, relative to the root of the project and of the module.</summary>
    /// <param name="rule">The rule.</param>
    public static string PathOf(Rule rule)
    {
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return PathOf(rule, language is "de" or "es" ? language : "en");
    }

    /// <summary>The page in a language.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="language">en, de or es.</param>
    public static string PathOf(Rule rule, string language) => "docs/rules/" + language + "/" + rule.Id + ".md";
}
