using System.Diagnostics;
using PersistentChat.Inspection;

namespace PersistentChat.Tests;

public class InspectionSpeedTests
{
    [Fact]
    public void A_thousand_pools_of_eight_servers_are_inspected_at_once()
    {
        var topology = Large(1_000, shared: false);
        Inspector.Inspect(topology, Plan.Today);
        var best = Enumerable.Range(0, 5).Min(_ => Time(topology));
        Assert.True(best < TimeSpan.FromMilliseconds(100), best.ToString());
    }

    [Fact]
    public void Nothing_is_quadratic_even_when_everything_meets_in_one_place()
    {
        var small = Large(2_000, shared: true);
        var large = Large(16_000, shared: true);
        Time(small);
        var ratio = Enumerable.Range(0, 3).Min(_ => Time(large) / Time(small));
        Assert.True(ratio < 32, $"8 times as many pools took {ratio:N0} times as long.");
    }

    private static TimeSpan Time(Topology topology)
    {
        var watch = Stopwatch.StartNew();
        Inspector.Inspect(topology, Plan.Today);
        return watch.Elapsed;
    }

    /// <summary>Pools with facts about everything; shared, they all name one instance, one next hop and one computer more.</summary>
    private static Topology Large(int pools, bool shared)
    {
        string Own(string name, int i) => shared ? name : name + i;
        var zone = new TimeZoneId("Europe/Berlin", "W. Europe Standard Time");
        return new Topology(
            "Large",
            directory: new ActiveDirectory(new DomainName("contoso.com"), globalCatalogs: [Plan.Name("dc01")]),
            sites: [new Site("Berlin", zone)],
            frontEndPools: Enumerable.Range(0, shared ? 1 : pools)
                .Select(i => Plan.Enterprise(Own("pool", i), Own("sql", i) + @"\chat", "Berlin", Own("a", i), Own("b", i))),
            sqlInstances: Enumerable.Range(0, shared ? 1 : pools)
                .Select(i => new SqlInstance(Plan.Instance(Own("sql", i) + @"\chat"), SqlEdition.Express, SqlVersion.Sql2019, availabilityGroup: true)),
            computers: Enumerable.Range(0, pools).Select(i => new Computer(Plan.Name($"chat{i}-0"), [ComputerRole.Edge], timeZone: zone)),
            chatPools: Enumerable.Range(0, pools).Select(i => Plan.Pool(
                "chat" + i,
                Plan.Store(Own("sql", i) + @"\chat", Own("sql", i) + @"\mirror"),
                [.. Enumerable.Range(0, 7).Select(j => $"chat{i}-{j}"), Own("s", i)],
                standby: 3,
                nextHop: Own("pool", i),
                backup: Plan.Store(Own("sql", i) + @"\chat"),
                compliance: Plan.Compliance(Plan.Store(Own("sql", i) + @"\chat")),
                users: 60_000)),
            suppressions: Enumerable.Range(0, pools).Select(i => new Suppression("PCT3003", "Agreed", $"chat{i}.contoso.com")));
    }
}
