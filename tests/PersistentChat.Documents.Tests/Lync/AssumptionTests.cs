using System.Reflection;
using System.Text.RegularExpressions;

namespace PersistentChat.Documents.Tests.Lync;

public class AssumptionTests
{
    private static readonly Regex _row = new(@"^\| (IM-\d\d) \|", RegexOptions.Multiline);
    private static readonly Regex _number = new(@"IM-\d\d");

    private static readonly string[] _listed =
        [.. _row.Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "import.md"))).Select(match => match.Groups[1].Value)];

    [Fact]
    public void Every_assumption_has_its_own_number()
    {
        Assert.NotEmpty(_listed);
        Assert.Equal(Enumerable.Range(1, _listed.Length).Select(number => $"IM-{number:00}"), _listed);
    }

    [Fact]
    public void Every_assumption_has_a_test_and_no_test_another_one()
    {
        var tested = typeof(AssumptionTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Cast<MemberInfo>().Append(type))
            .SelectMany(member => member.CustomAttributes)
            .Where(attribute => attribute.AttributeType == typeof(TraitAttribute) && (string?)attribute.ConstructorArguments[0].Value == "Assumption")
            .Select(attribute => (string)attribute.ConstructorArguments[1].Value!);
        Assert.Equal(_listed, tested.Distinct().Order());
    }

    [Fact]
    public void Every_synthetic_document_says_which_assumptions_it_rests_on()
    {
        foreach (var path in Fixtures.All)
        {
            var beginning = File.ReadLines(path).Take(4).Single(line => line.Contains("Synthetic"));
            var named = _number.Matches(beginning).Select(match => match.Value).ToArray();
            Assert.NotEmpty(named);
            Assert.Subset(_listed.ToHashSet(), named.ToHashSet());
        }
    }
}
