using PersistentChat.Inspection;

namespace PersistentChat.Tests;

/// <summary>Measures processor time, and runs alone, so that neither other tests nor other programs count.</summary>
[Collection(nameof(InspectionSpeedTests))]
[CollectionDefinition(nameof(InspectionSpeedTests), DisableParallelization = true)]
public class InspectionSpeedTests
{
    private static readonly TimeZoneId _zone = new("Europe/Berlin", "W. Europe Standard Time");

    [Fact]
    public void A_thousand_pools_of_eight_servers_are_inspected_at_once()
    {
        var topology = Tidy(1_000);
        var best = Enumerable.Range(0, 20).Min(_ => Time(topology));
        Assert.True(best < TimeSpan.FromMilliseconds(100), best.ToString());
    }

    [Fact]
    public void Nothing_is_quadratic_even_when_everything_meets_in_one_place()
    {
        var small = Crowded(1_000);
        var large = Crowded(8_000);
        Time(small);
        var ratio = Enumerable.Range(0, 3).Min(_ => Time(large) / Time(small));
        Assert.True(ratio < 32, $"8 times as many pools took {ratio:N0} times as long.");
    }

    private static TimeSpan Time(Topology topology)
    {
        var before = Environment.CpuUsage.TotalTime;
        Inspector.Inspect(topology, Plan.Today);
        return Environment.CpuUsage.TotalTime - before;
    }

    /// <summary>Pools that are in order, with facts about everything.</summary>
    private static Topology Tidy(int pools) => new(
        "Tidy",
        directory: new ActiveDirectory(new DomainName("contoso.com"), globalCatalogs: [Plan.Name("dc01")]),
        sites: [new Site("Berlin", _zone)],
        frontEndPools: Numbers(pools / 10).Select(i => Plan.Enterprise("pool" + i, $@"back{i}\rtc", "Berlin", $"fe{i}-1", $"fe{i}-2")),
        sqlInstances: Numbers(2 * pools).Select(i => Plan.Facts($@"sql{i}\chat", SqlEdition.Standard, "2012")),
        computers: Numbers(pools).SelectMany(i => Numbers(8).Select(j => new Computer(Plan.Name($"chat{i}-{j}"), timeZone: _zone))),
        chatPools: Numbers(pools).Select(i => Plan.Pool(
            "chat" + i,
            Plan.Store($@"sql{2 * i}\chat", $@"sql{(2 * i) + 1}\chat"),
            [.. Numbers(8).Select(j => $"chat{i}-{j}")],
            standby: 4,
            nextHop: "pool" + (i / 10))));

    /// <summary>Pools that all name one instance, one next hop and one server, and have nearly every defect.</summary>
    private static Topology Crowded(int pools) => new(
        "Crowded",
        frontEndPools: [Plan.Enterprise(backEnd: @"sql\chat", servers: ["fe1", "shared"])],
        sqlInstances: [new SqlInstance(Plan.Instance(@"sql\chat"), SqlEdition.Express, SqlVersion.Sql2019, availabilityGroup: true)],
        computers: Numbers(pools).Select(i => new Computer(Plan.Name($"chat{i}-0"), [ComputerRole.Edge])),
        chatPools: Numbers(pools).Select(i => Plan.Pool(
            "chat" + i, Plan.Store(@"sql\chat", @"sql\mirror"), [.. Numbers(7).Select(j => $"chat{i}-{j}"), "shared"],
            backup: Plan.Store(@"sql\chat"), compliance: Plan.Compliance(Plan.Store(@"sql\chat")), users: 130_000)),
        suppressions: Numbers(pools).Select(i => new Suppression("PCT3003", "Agreed", $"chat{i}.contoso.com")));

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(0, count);
}
