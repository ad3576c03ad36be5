using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Tests;

/// <summary>
/// A figure of the documents stands in <see cref="Limits"/> alone; a text names it. Looked for are whole numbers of two digits or more, as the
/// language of the text writes them: smaller ones are words, and a text has other reasons for a 4 than the fourth server.
/// </summary>
public class FigureTests
{
    private static readonly Regex _number = new(@"(?<![\w.,\-/{])(?:\d{1,3}(?:,\d{3})+|\d{2,})(?![\w/])(?![.,]\d)");
    private static readonly Regex _dottedNumber = new(@"(?<![\w.,\-/{])(?:\d{1,3}(?:\.\d{3})+|\d{2,})(?![\w/])(?![.,]\d)");
    private static readonly Regex _name = new(@"\{([A-Z]\w*)(?::\w+)?\}");

    /// <summary>What looks like a figure of <see cref="Limits"/> and is another one.</summary>
    private static readonly Dictionary<(string Key, int Figure), string> _others = new()
    {
        [("PCT3007_Why", 32)] = "the bits of a processor",
        [("PCT5009_Why", 30)] = "the product's default of the chat history",
        [("PCT7006_Why", 30)] = "minutes of a run interval",
        [("Compliance_Interval", 30)] = "minutes of a run interval",
        [("InvalidHeadroom", 5_000)] = "an example of what may be written",
        [("Quantity_BytesPerMonth", 30)] = "the days of a month",
        [("Note_AuditoriumRooms", 50)] = "a percentage that the page states",
        [("Note_AuditoriumRooms", 32)] = "rooms that the page prints",
        [("Note_PresenterEntries", 50)] = "entries that the page prints",
        [("Note_Invitations", 30)] = "users of a small room",
    };

    private static readonly ILookup<int, string> _limits = typeof(Limits).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => (int)field.GetRawConstantValue()! >= 10)
        .ToLookup(field => (int)field.GetRawConstantValue()!, field => field.Name);

    /// <summary>The resources of every assembly.</summary>
    public static TheoryData<string> Files => [.. Paths];

    private static string[] Paths => [.. Directory.GetFiles(Repository.PathOf("src"), "*.resx", SearchOption.AllDirectories)
        .Select(file => file.Substring(Repository.Root.Length + 1))];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_text_spells_a_figure(string file)
    {
        var spelled = from text in Texts(file)
                      from number in Numbers(file, text.Value)
                      where _limits.Contains(number) && !_others.ContainsKey((text.Key, number))
                      select $"{text.Key} spells {number}; name it: {string.Join(" or ", _limits[number].Select(name => $"{{{name}}}"))}";
        Assert.Empty(spelled);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_text_names_figures_that_exist(string file) => Assert.All(
        Texts(file).SelectMany(text => _name.Matches(text.Value).Cast<Match>()).Select(match => match.Groups[1].Value),
        name => Assert.Contains(name, Figures.All.Keys));

    [Fact]
    public void Every_exception_is_needed()
    {
        var found = Paths.SelectMany(file => Texts(file).SelectMany(text => Numbers(file, text.Value).Select(number => (text.Key, number)))).ToHashSet();
        Assert.All(_others.Keys, other => Assert.Contains(other, found));
    }

    [Fact]
    public void A_figure_has_the_name_and_the_value_of_its_limit() => Assert.All(Figures.All, figure =>
        Assert.Equal(figure.Value, typeof(Limits).GetField(figure.Key)!.GetRawConstantValue()));

    [Theory]
    [InlineData("en", "Up to 20,000 of {0:N0} on 5041")]
    [InlineData("de", "Up to 20.000 of {0:N0} on 5041")]
    [InlineData("es-MX", "Up to 20.000 of {0:N0} on 5041")]
    public void A_figure_is_written_as_the_language_writes_it(string culture, string expected)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, Figures.Insert("Up to {UsersPerServer:N0} of {0:N0} on {DefaultSipPort}", TextCulture.Current));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("Names {0} and { braces }")]
    public void A_text_without_names_stays(string text) => Assert.Same(text, Figures.Insert(text, TextCulture.Current));

    private static IEnumerable<(string Key, string Value)> Texts(string file) =>
        XDocument.Load(Repository.PathOf(file)).Root!.Elements("data").Select(data => (data.Attribute("name")!.Value, data.Element("value")!.Value));

    private static IEnumerable<int> Numbers(string file, string text)
    {
        var matches = file.EndsWith(".de.resx", StringComparison.Ordinal) || file.EndsWith(".es.resx", StringComparison.Ordinal)
            ? _dottedNumber.Matches(text)
            : _number.Matches(text);
        return matches.Cast<Match>().Select(match => int.TryParse(match.Value.Replace(",", "").Replace(".", ""), out var number) ? number : -1);
    }
}
