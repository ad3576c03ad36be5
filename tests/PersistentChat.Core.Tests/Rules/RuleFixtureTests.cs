using PersistentChat.Documents;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Tests;

public class RuleFixtureTests
{
    /// <summary>What a defect brings along; besides, every chat pool has the note about its ports.</summary>
    private static readonly Dictionary<string, string[]> _companions = new()
    {
        ["PCT1003"] = ["PCT1004"],
        ["PCT1006"] = ["PCT1004"],
        ["PCT1007"] = ["PCT1009", "PCT1010"],
        ["PCT1008"] = ["PCT1009", "PCT1010"],
        ["PCT1009"] = ["PCT1010", "PCT1015"],
        ["PCT1010"] = ["PCT1009"],
        ["PCT1012"] = ["PCT2002"],
        ["PCT2003"] = ["PCT2004"],
        ["PCT2005"] = ["PCT7006"],
        ["PCT3001"] = ["PCT1009", "PCT1010"],
        ["PCT3004"] = ["PCT2005", "PCT7006"],
        ["PCT3005"] = ["PCT1009", "PCT1010", "PCT2005", "PCT7006"],
        ["PCT3009"] = ["PCT3020"],
        ["PCT3010"] = ["PCT1009", "PCT1010"],
        ["PCT3014"] = ["PCT2004"],
        ["PCT3017"] = ["PCT1009", "PCT1010"],
        ["PCT4002"] = ["PCT0002"],
        ["PCT4009"] = ["PCT2004", "PCT4013"],
        ["PCT4010"] = ["PCT4013"],
        ["PCT4011"] = ["PCT1009", "PCT1010", "PCT4013"],
        ["PCT4012"] = ["PCT4013"],
        ["PCT4017"] = ["PCT4013"],
        ["PCT4018"] = ["PCT4008"],
        ["PCT5002"] = ["PCT5001", "PCT5003"],
        ["PCT5003"] = ["PCT1009", "PCT1010"],
        ["PCT5006"] = ["PCT2004"],
        ["PCT6001"] = ["PCT1004"],
        ["PCT6002"] = ["PCT2004"],
        ["PCT6005"] = ["PCT2005", "PCT7006"],
        ["PCT6009"] = ["PCT2005", "PCT7006"],
        ["PCT7006"] = ["PCT2005"],
        ["PCT7007"] = ["PCT2005"],
        ["PCT7008"] = ["PCT1009", "PCT1010", "PCT2005", "PCT7009"],
        ["PCT7009"] = ["PCT2005"],
        ["PCT7010"] = ["PCT2004"],
    };

    public static TheoryData<string> Ids => new(RuleCatalog.All.Select(rule => rule.Id));

    [Fact]
    public void Every_rule_has_a_pair_and_a_legal_design_and_every_file_belongs_to_one()
    {
        var expected = RuleCatalog.All.SelectMany(rule => new[] { rule.Id + ".fails.yaml", rule.Id + ".legal.yaml", rule.Id + ".passes.yaml" });
        var files = Directory.GetFiles(Repository.PathOf("tests", "fixtures", "rules")).Select(Path.GetFileName);
        Assert.Equal(expected.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_failing_topology_shows_the_defect_and_little_else(string id)
    {
        var found = Inspect(id, "fails").Findings.Select(finding => finding.RuleId).ToHashSet();
        Assert.Contains(id, found);
        Assert.Equal(
            _companions.GetValueOrDefault(id, []).Append(id).Append("PCT7003").Distinct().Order(),
            found.Append("PCT7003").Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_unusual_topology_that_is_legal_does_not_show_it(string id) => IsInOrder(id, "legal");

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_repaired_topology_does_not_show_it(string id) => IsInOrder(id, "passes");

    private static void IsInOrder(string id, string kind)
    {
        var report = Inspect(id, kind);
        Assert.DoesNotContain(report.Findings, finding => finding.RuleId == id);
        Assert.Contains(id, report.RulesRun);
        Assert.True(report.Passed);
    }

    private static InspectionReport Inspect(string id, string kind)
    {
        var fixture = RuleFixture.Of(id, kind);
        return Inspector.Inspect(TopologyFile.Read(fixture.Path).Topology, fixture.Day);
    }
}
