using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using PersistentChat.Rules;

namespace PersistentChat.Tests;

public class RuleTextTests
{
    private static readonly Regex _placeholder = new(@"\{\d+[^}]*\}");

    private static readonly Dictionary<string, Dictionary<string, string>> _texts = RulePages.Languages.ToDictionary(language => language, Read);

    public static TheoryData<string> Languages => new(RulePages.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_rule_has_a_title_a_reason_a_condition_a_message_and_a_remedy(string language)
    {
        var texts = _texts[language];
        foreach (var rule in RuleCatalog.All)
        {
            Assert.Matches(@"[^.]$", texts[rule.Id + "_Title"]);
            Assert.EndsWith(".", texts[rule.Id + "_Why"]);
            Assert.EndsWith(".", texts[rule.Id + "_Remedy"]);
            Assert.Matches(@"[^.]$", texts[rule.Id + "_Condition"]);
            Assert.Contains(texts.Keys, key => key.StartsWith(rule.Id + "_Message", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_message_names_its_subject_first_and_in_the_quotes_of_the_language(string language)
    {
        var subject = language switch { "de" => "„{0}“", "es" => "«{0}»", _ => "'{0}'" };
        foreach (var (key, text) in _texts[language].Where(item => item.Key.Contains("_Message", StringComparison.Ordinal)))
        {
            Assert.True(text.Contains(subject), key + ": " + text);
            Assert.True(text.IndexOf(subject, StringComparison.Ordinal) == text.IndexOf('{') - 1, key + ": " + text);
        }
    }

    [Fact]
    public void Every_text_belongs_to_a_rule_and_no_language_has_other_texts()
    {
        foreach (var (language, texts) in _texts)
        {
            Assert.Equal(_texts["en"].Keys.Order(), texts.Keys.Order());
            Assert.All(texts.Keys, key => Assert.Matches(@"^(PCT\d{4}|HOUSE-[A-Z]+)_(Title|Why|Condition|Changed|LockedRemedy|(Remedy|Message)(_[A-Za-z0-9]+)?)$", key));
            Assert.Empty(texts.Keys.Select(key => key[..key.IndexOf('_')]).Distinct().Except(RuleCatalog.All.Select(rule => rule.Id)));
            Assert.False(texts.Values.Any(text => text.Contains("Kompatibilität") || text.Contains("compatibilidad")), language);
        }
    }

    [Fact]
    public void Translations_have_the_same_placeholders_and_formats()
    {
        foreach (var (key, text) in _texts["en"])
            foreach (var language in RulePages.Languages)
                Assert.Equal(Placeholders(text), Placeholders(_texts[language][key]));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void People_have_a_name_for_every_severity_category_product_role_and_part_of_a_page(string language)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo(language);
            string[] names =
            [
                .. Enum.GetValues<Severity>().Select(value => DisplayName.Of(value).ToString()),
                .. Enum.GetValues<RuleCategory>().Select(value => DisplayName.Of(value).ToString()),
                .. Enum.GetValues<Product>().Select(value => DisplayName.Of(value).ToString()),
                .. Enum.GetValues<ComputerRole>().Select(value => DisplayName.Of(value).ToString()),
                .. Enum.GetValues<PersistentChat.Rules.Policies.NamingTarget>().Select(value => DisplayName.Of(value).ToString()),
                .. Enum.GetValues<OtherWord>().Select(value => DisplayName.Of(value).ToString()),
                .. Enum.GetValues<RulePagePart>().Select(value => DisplayName.Of(value).ToString()),
            ];
            Assert.All(names, name => Assert.False(string.IsNullOrWhiteSpace(name)));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    // The word that a number brings along is of the language.
    private static string[] Placeholders(string text) => [.. _placeholder.Matches(text).Select(match => match.Value.Split('|')[0]).Distinct().Order()];

    private static Dictionary<string, string> Read(string language)
    {
        var manager = new ResourceManager("PersistentChat.Resources.RuleStrings", typeof(Rule).Assembly);
        var culture = language == "en" ? CultureInfo.InvariantCulture : new CultureInfo(language);
        return manager.GetResourceSet(culture, true, false)!.Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }
}
