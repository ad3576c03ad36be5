using System.Reflection;
using System.Text.RegularExpressions;

namespace PersistentChat.HelpBuilder.Tests;

/// <summary>A figure of the documents stands in <see cref="Limits"/> alone, one of the user model in its inputs; a page names it.</summary>
public partial class PageFigureTests
{
    /// <summary>What looks like a figure of <see cref="Limits"/> and is another one: the page, the parameter or section, the figure.</summary>
    private static readonly Dictionary<(string Page, string Part, int Figure), string> _others = new()
    {
        [("Measure-PChatWorkload", "-AuditoriumPercent", 50)] = "a percentage that the page of the product states",
        [("Measure-PChatWorkload", "-BytesPerMessage", 30)] = "the days of a month",
        [("New-PChatPool", "-DefaultChatHistory", 30)] = "the product's default",
        [("Protect-PChatTopology", "-Key", 12)] = "the shortest key",
        [("Set-PChatPool", "-DefaultChatHistory", 30)] = "the product's default",
    };

    private static readonly ILookup<int, string> _limits = typeof(Limits).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => (int)field.GetRawConstantValue()! >= 10)
        .ToLookup(field => (int)field.GetRawConstantValue()!, field => field.Name);

    /// <summary>The pages of the cmdlets, and the topics.</summary>
    public static TheoryData<string> Files => [.. Paths];

    private static IEnumerable<string> Paths =>
        Directory.GetFiles(Repository.PathOf("docs", "cmdlets"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Repository.PathOf("module"), "about_*.txt", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file));

    [Theory]
    [MemberData(nameof(Files))]
    public void No_page_spells_a_figure(string file) => Assert.Empty(
        from number in Numbers(file)
        where _limits.Contains(number.Figure) && !_others.ContainsKey((Path.GetFileNameWithoutExtension(file), number.Part, number.Figure))
        select $"{number.Part} spells {number.Figure}; name it: {string.Join(" or ", _limits[number.Figure].Select(name => $"{{{name}}}"))}");

    [Fact]
    public void Every_exception_is_needed()
    {
        var found = Paths.SelectMany(file => Numbers(file).Select(number => (Path.GetFileNameWithoutExtension(file), number.Part, number.Figure))).ToHashSet();
        Assert.All(_others.Keys, other => Assert.Contains(other, found));
    }

    [Theory]
    [InlineData("en-US", "20,000 users, 5041, 1.5 and 50, 500, 100")]
    [InlineData("de", "20.000 users, 5041, 1.5 and 50, 500, 100")]
    [InlineData("es", "20.000 users, 5041, 1.5 and 50, 500, 100")]
    public void A_figure_is_written_as_the_language_writes_it(string language, string expected)
    {
        var problems = new List<PageProblem>();
        const string text = "{UsersPerServer:N0} users, {DefaultSipPort}, {EndpointsPerUser} and {MessagesPerRoomPerDay}";
        Assert.Equal(expected, PageFigures.Fill(Path.Combine(language, "a.md"), text, problems));
        Assert.Empty(problems);
    }

    [Fact]
    public void A_name_that_nothing_has_is_a_problem_of_its_line()
    {
        var problems = new List<PageProblem>();
        PageFigures.Fill(Path.Combine("de", "a.md"), "x\n{Userz} and @{ Name = 1 }, ${Home}", problems);
        Assert.Equal([2, 2], problems.Select(problem => problem.Line));
    }

    private static IEnumerable<(string Part, int Figure)> Numbers(string file)
    {
        var regex = file.Contains("en-US", StringComparison.Ordinal) ? EnglishNumber() : DottedNumber();
        var (part, isCode) = ("", false);
        foreach (var line in File.ReadLines(Repository.PathOf(file)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            else if (line.StartsWith('#'))
                part = line.TrimStart('#').Trim();
            else if (!isCode)
            {
                foreach (var match in regex.Matches(line).Cast<Match>())
                    yield return (part, int.TryParse(match.Value.Replace(",", "").Replace(".", ""), out var number) ? number : -1);
            }
        }
    }

    [GeneratedRegex(@"(?<![\w.,\-/{])(?:\d{1,3}(?:,\d{3})+|\d{2,})(?![\w/])(?![.,]\d)")]
    private static partial Regex EnglishNumber();

    [GeneratedRegex(@"(?<![\w.,\-/{])(?:\d{1,3}(?:\.\d{3})+|\d{2,})(?![\w/])(?![.,]\d)")]
    private static partial Regex DottedNumber();
}
