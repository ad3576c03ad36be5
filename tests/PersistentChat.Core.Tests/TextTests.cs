using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace PersistentChat.Tests;

public class TextTests
{
    private static readonly Regex _placeholder = new(@"\{(\d+|[A-Z]\w*)");

    private static readonly CultureInfo[] _cultures = [CultureInfo.InvariantCulture, new("de"), new("es")];

    public static TheoryData<string> Resources => new(
        typeof(Topology).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".resources", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Resources))]
    public void Every_text_exists_in_three_languages_with_the_same_placeholders(string resource)
    {
        var manager = new ResourceManager(resource[..^".resources".Length], typeof(Topology).Assembly);
        var texts = _cultures.Select(culture => Read(manager, culture)).ToArray();
        Assert.NotEmpty(texts[0]);
        foreach (var translation in texts.Skip(1))
        {
            Assert.Equal(texts[0].Keys.Order(), translation.Keys.Order());
            foreach (var (key, text) in texts[0])
                Assert.True(Placeholders(text).SetEquals(Placeholders(translation[key])), $"{key}: {translation[key]}");
        }
    }

    [Fact]
    public void Every_error_has_a_text_and_no_text_mistranslates_compliance()
    {
        var manager = new ResourceManager("PersistentChat.Resources.Strings", typeof(Topology).Assembly);
        foreach (var error in Enum.GetNames<TopologyError>())
            Assert.False(string.IsNullOrWhiteSpace(manager.GetString(error, CultureInfo.InvariantCulture)), error);
        Assert.DoesNotContain(Read(manager, new CultureInfo("de")).Values, text => text.Contains("Kompatibilität"));
    }

    [Theory]
    [InlineData("de-AT", "kein Name, den DNS tragen kann")]
    [InlineData("es-MX", "no es un nombre que DNS pueda contener")]
    [InlineData("fr-FR", "is not a name that DNS can carry")]
    public void Errors_speak_the_language_of_the_user(string culture, string expected)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Contains(expected, Assert.Throws<TopologyException>(() => new Fqdn("chat 01")).Message);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static Dictionary<string, string> Read(ResourceManager manager, CultureInfo culture) =>
        manager.GetResourceSet(culture, true, false)!.Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static HashSet<string> Placeholders(string text) => [.. _placeholder.Matches(text).Select(match => match.Value)];
}
