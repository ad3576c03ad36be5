using System.Text.RegularExpressions;
using PersistentChat.Documents;
using PersistentChat.Inspection;

namespace PersistentChat.Tests;

/// <summary>Designs that were once judged wrongly: the second line of each file says what is right, and each has one on the other side of the line.</summary>
public class DecidedCaseTests
{
    private const string Other = ".other.yaml";
    private static readonly string _folder = Repository.PathOf("tests", "fixtures", "cases");
    private static readonly Regex _verdict = new(@"^# (?<no>no )?(?<rule>PCT\d{4})( (?<severity>Error|Warning|Information))?\z");

    private static readonly string[] _files = [.. Directory.GetFiles(_folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files => new(_files);

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_decided_as_its_second_line_says(string file)
    {
        var verdict = Verdict(file);
        var found = Inspector.Inspect(TopologyFile.Read(Path.Combine(_folder, file)).Topology, Plan.Today).Findings
            .Where(finding => finding.RuleId == verdict.Groups["rule"].Value)
            .Select(finding => finding.Severity.ToString()).Distinct();
        Assert.Equal(verdict.Groups["no"].Success ? [] : [verdict.Groups["severity"].Value], found);
    }

    [Fact]
    public void Each_has_one_on_the_other_side_of_the_line()
    {
        foreach (var file in _files.Where(file => !file.EndsWith(Other, StringComparison.Ordinal)))
        {
            var (one, other) = (Verdict(file), Verdict(Path.ChangeExtension(file, null) + Other));
            Assert.Equal(one.Groups["rule"].Value, other.Groups["rule"].Value);
            Assert.NotEqual(one.Value, other.Value);
        }
        Assert.Equal(2 * _files.Count(file => file.EndsWith(Other, StringComparison.Ordinal)), _files.Length);
    }

    private static Match Verdict(string file)
    {
        var verdict = _verdict.Match(File.ReadLines(Path.Combine(_folder, file)).ElementAt(1));
        Assert.True(verdict.Success, file);
        return verdict;
    }
}
