using PersistentChat.Inspection;

namespace PersistentChat.Tests;

public class InspectionSizeTests
{
    private const int Pools = 30_000;

    /// <summary>Nothing is measured: a rule that compared every pool with every other would not come to an end here.</summary>
    [Fact]
    public void Tens_of_thousands_of_pools_that_all_meet_in_one_place_are_inspected()
    {
        var report = Inspector.Inspect(Crowded(Pools), Plan.Today);
        Assert.Equal(Pools, report.Findings.Count(finding => finding.RuleId == "PCT5002"));
        Assert.Equal(Pools, report.Suppressed.Select(finding => finding.Target).Distinct().Count());
    }

    /// <summary>Pools that all name one instance, one next hop and one server, and have nearly every defect.</summary>
    private static Topology Crowded(int pools) => new Topology("Crowded").With(it =>
    {
        it.FrontEndPools = [Plan.Enterprise(backEnd: @"sql\chat", servers: ["fe1", "shared"])];
        it.SqlInstances = [new SqlInstance(Plan.Instance(@"sql\chat"), SqlEdition.Express, SqlVersion.Sql2019).With(it => it.AvailabilityGroup = true)];
        it.Computers = Numbers(pools).Select(i => new Computer(Plan.Name($"chat{i}-0"), [ComputerRole.Edge]));
        it.ChatPools = Numbers(pools).Select(i => Plan.Pool(
            "chat" + i, Plan.Store(@"sql\chat", @"sql\mirror"), [.. Numbers(7).Select(j => $"chat{i}-{j}"), "shared"],
            backup: Plan.Store(@"sql\chat"), compliance: Plan.Compliance(Plan.Store(@"sql\chat")), users: 130_000));
        it.Suppressions = Numbers(pools).Select(i => new Suppression("PCT3003", "Agreed", $"chat{i}.contoso.com"));
    });

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(0, count);
}
