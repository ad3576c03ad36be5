using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PersistentChat.Documents.Tests;

/// <summary>One thing has one name, in every text, page and topic of a language.</summary>
public partial class GlossaryTests
{
    private static readonly (string Language, string Suffix, string Help)[] _languages = [("English", "", "en-US"), ("Deutsch", ".de", "de"), ("Español", ".es", "es")];

    public static TheoryData<string> Languages => [.. _languages.Select(language => language.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_uses_another_word_than_the_glossary_has(string language)
    {
        var forbidden = Forbidden().Where(row => row.Language == language).ToArray();
        Assert.NotEmpty(forbidden);
        var found = Texts(language).SelectMany(text => forbidden.Where(row => row.Not.IsMatch(text.Text)).Select(row => $"{text.Place}: not '{row.Not.Match(text.Text).Value}' but '{row.But}'"));
        Assert.Equal([], found);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Texts_of_every_kind_are_looked_at(string language)
    {
        var places = Texts(language).Select(text => text.Place).ToArray();
        foreach (var kind in new[] { "RuleStrings", "RunbookStrings", "CmdletStrings", "New-PChatRunbook", "about_PersistentChatTopology" })
            Assert.Contains(places, place => place.Contains(kind, StringComparison.Ordinal));
        Assert.Equal(language == "English", places.Any(place => place.StartsWith("architecture.md", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_words_of_the_glossary_are_not_forbidden_themselves()
    {
        var rows = Rows().TakeWhile(row => row[0] != "language").ToArray();
        foreach (var (language, column) in new[] { ("English", 0), ("Deutsch", 1), ("Español", 2) })
            foreach (var (_, not, _) in Forbidden().Where(row => row.Language == language))
                Assert.DoesNotContain(rows.Skip(1), row => row.Length == 4 && not.IsMatch(row[column]));
    }

    private static IEnumerable<(string Language, Regex Not, string But)> Forbidden() =>
        Rows().SkipWhile(row => row[0] != "language").Skip(2).Select(row => (row[0], new Regex(row[1].Trim('`'), RegexOptions.CultureInvariant), row[2]));

    private static IEnumerable<string[]> Rows() => File.ReadLines(Repository.PathOf("docs", "glossary.md"))
        .Where(line => line.StartsWith('|'))
        .Select(line => UnescapedBar().Split(line.Trim('|')).Select(cell => cell.Trim().Replace("\\|", "|", StringComparison.Ordinal)).ToArray());

    /// <summary>The values of all resources, and the lines of pages and topics that are no code.</summary>
    private static IEnumerable<(string Place, string Text)> Texts(string language)
    {
        var (_, suffix, help) = _languages.Single(known => known.Language == language);
        var resources = Directory.EnumerateFiles(Repository.PathOf("src"), "*.resx", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && Suffix(path) == suffix);
        foreach (var path in resources)
            foreach (var item in XDocument.Load(path).Root!.Elements("data"))
                yield return (Path.GetFileName(path) + " " + item.Attribute("name")!.Value, InlineCode().Replace(item.Element("value")!.Value, ""));
        string[] pages =
        [
            .. Directory.EnumerateFiles(Repository.PathOf("docs", "cmdlets", help), "*.md"), .. Directory.EnumerateFiles(Repository.PathOf("module", help), "about_*"),
            .. suffix.Length == 0 ? EnglishPages : [],
        ];
        foreach (var path in pages)
            foreach (var (line, number) in Prose(File.ReadLines(path)))
                yield return ($"{Path.GetFileName(path)}:{number}", line);
    }

    /// <summary>The pages that are in English only; the glossary itself says which words are not to be used.</summary>
    private static IEnumerable<string> EnglishPages =>
        new[] { Repository.Root, Repository.PathOf("docs"), Repository.PathOf("docs", "rules"), Repository.PathOf("benchmarks") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md"))
            .Where(path => Path.GetFileName(path) != "glossary.md");

    private static string Suffix(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return name.EndsWith(".de", StringComparison.Ordinal) ? ".de" : name.EndsWith(".es", StringComparison.Ordinal) ? ".es" : "";
    }

    private static IEnumerable<(string Line, int Number)> Prose(IEnumerable<string> lines)
    {
        var isCode = false;
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            else if (!isCode)
                yield return (InlineCode().Replace(line, ""), number);
        }
    }

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedBar();
}
