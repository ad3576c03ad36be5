using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using PersistentChat.Cli.Output;

namespace PersistentChat.Cli.Tests;

/// <summary>The command line advises nobody to call a cmdlet or to give it a parameter.</summary>
public partial class AdviceTests
{
    // They come of changing the topology of a session, which pchat does not have.
    private static readonly TopologyError[] _ofSessions =
    [
        TopologyError.SiteNotFound, TopologyError.FrontEndPoolNotFound, TopologyError.SqlInstanceNotFound, TopologyError.ComputerNotFound, TopologyError.ChatServerNotFound,
        TopologyError.SingleServerPoolClosed, TopologyError.FileChanged, TopologyError.CommentsWouldBeLost, TopologyError.PathMissing, TopologyError.NoCurrentTopology, TopologyError.SuppressionNotFound,
    ];

    [Fact]
    public void Every_error_whose_text_names_a_cmdlet_or_a_parameter_has_a_text_of_its_own()
    {
        var texts = new ResourceManager("PersistentChat.Resources.Strings", typeof(Topology).Assembly);
        var advising = Enum.GetValues<TopologyError>().Where(error => Advice().IsMatch(texts.GetString(error.ToString(), CultureInfo.InvariantCulture)!)).ToArray();
        Assert.NotEmpty(advising);
        Assert.DoesNotContain(advising.Except(_ofSessions), error => CliTexts.Find("Error_" + error) is null);
        Assert.All(advising.Except(_ofSessions), error => Assert.DoesNotMatch(Advice(), CliTexts.Find("Error_" + error)!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("de")]
    [InlineData("es")]
    public void What_is_wrong_with_a_document_is_mended_in_it(string language)
    {
        var texts = new ResourceManager("PersistentChat.Resources.Strings", typeof(Topology).Assembly).GetResourceSet(new CultureInfo(language), true, false)!
            .Cast<System.Collections.DictionaryEntry>().Where(entry => DocumentText().IsMatch((string)entry.Key)).Select(entry => (string)entry.Value!).ToArray();
        Assert.True(texts.Length > 40);
        Assert.All(texts, text => Assert.DoesNotMatch(Advice(), text));
        Assert.Contains(texts, text => text.Contains("'sites'") || text.Contains("„sites“") || text.Contains("«sites»"));
    }

    [Fact]
    public void Texts_of_the_command_line_exist_in_three_languages_with_the_same_placeholders()
    {
        var manager = new ResourceManager("PersistentChat.Cli.Resources.CliStrings", typeof(Application).Assembly);
        var texts = new[] { "", "de", "es" }.Select(language => manager.GetResourceSet(new CultureInfo(language), true, false)!
            .Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!)).ToArray();
        foreach (var (key, text) in texts[0])
            Assert.All(texts[1..], other => Assert.Equal(Placeholders(text), Placeholders(other[key])));
        Assert.All(texts[1..], other => Assert.Equal(texts[0].Count, other.Count));
    }

    private static string Placeholders(string text) =>
        string.Join(' ', Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    // Cmdlets of the product are what an administrator is told to call.
    [GeneratedRegex(@"\b[A-Z][a-z]+-PChat|(?<![\w-])-(Force|Path|PoolType|Baseline|Policy)\b")]
    private static partial Regex Advice();

    [GeneratedRegex("^(InDocument|Syntax|Cure|Found)_")]
    private static partial Regex DocumentText();

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Placeholder();
}
