using PersistentChat.Documents.Policies;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Tests;

/// <summary>Every rule of the samples passes one example and finds something in the other.</summary>
public class HouseRuleSampleTests
{
    public static TheoryData<string> Rules => [.. PolicyFile.Read(Path("policy.yaml")).Rules.Select(rule => rule.Id)];

    [Fact]
    public void There_are_twelve_rules_with_two_examples_each()
    {
        Assert.Equal(12, Rules.Count);
        Assert.Equal(25, Directory.GetFiles(Path("")).Length);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_sample_passes_and_fails_where_it_says_so(string rule)
    {
        var passes = Inspect(rule, "passes");
        Assert.Empty(passes.Findings);
        Assert.Equal(CheckOutcome.Passed, Assert.Single(passes.Outcomes).Outcome);
        Assert.Equal(0, passes.NotDecided);
        var found = Assert.Single(Inspect(rule, "fails").Findings);
        Assert.Equal((rule, RuleCategory.House), (found.RuleId, found.Category));
        Assert.Equal(Path(rule + ".fails.yaml"), found.Location!.File);
        Assert.Contains(found.Target.Split('\\')[0], File.ReadAllLines(found.Location.File)[found.Location.Line - 1], StringComparison.Ordinal);
    }

    private static InspectionReport Inspect(string rule, string kind)
    {
        var document = TopologyFile.Read(Path($"{rule}.{kind}.yaml"));
        return Inspector.Inspect(
            document.Topology, new DateTime(2026, 11, 30), RuleSelection.Of([rule]), document.Sources, policy: PolicyFile.Read(Path("policy.yaml")));
    }

    private static string Path(string name) => Repository.PathOf("samples", "house-rules", name);
}
