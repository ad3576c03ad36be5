using PersistentChat.Capacity;

namespace PersistentChat.Tests;

public class CapacityPlannerTests
{
    [Fact]
    public void A_full_pool_carries_80000_users_and_60000_leave_20000()
    {
        var report = CapacityPlanner.Plan(Sample.Pool(active: 4, standby: 4, users: 60_000));
        Assert.Equal((4, 4), (report.ActiveServers, report.StandbyServers));
        Assert.Equal((20_000, 80_000), (report.MaximumUsersPerServer, report.MaximumConcurrentUsers));
        Assert.Equal((20_000, 3, 20_000), (report.Headroom, report.ServersNeeded, report.UsersPerServerAfterOneFailure));
    }

    [Fact]
    public void Undeclared_users_give_no_figures()
    {
        var report = CapacityPlanner.Plan(Sample.Pool(active: 2));
        Assert.Equal((null, null, null, null), (report.ConcurrentUsers, report.Headroom, report.ServersNeeded, report.UsersPerServerAfterOneFailure));
        Assert.Equal(40_000, report.MaximumConcurrentUsers);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(20_000, 1)]
    [InlineData(20_001, 2)]
    [InlineData(80_000, 4)]
    [InlineData(int.MaxValue, 107_375)]
    public void Servers_needed_are_rounded_up(int users, int servers) =>
        Assert.Equal(servers, CapacityPlanner.Plan(Sample.Pool(active: 1, users: users)).ServersNeeded);

    [Fact]
    public void Too_many_users_give_negative_headroom() =>
        Assert.Equal(-5_000, CapacityPlanner.Plan(Sample.Pool(active: 1, users: 25_000)).Headroom);

    [Fact]
    public void A_fifth_active_server_adds_no_capacity() =>
        Assert.Equal(80_000, CapacityPlanner.Plan(Sample.Pool(active: 5)).MaximumConcurrentUsers);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 40_000)]
    [InlineData(2, 80_000)]
    [InlineData(100_000, 80_000)]
    public void More_pools_add_no_scale(int pools, int users) =>
        Assert.Equal(users, CapacityPlanner.MaximumOverAllPools(Enumerable.Repeat(CapacityPlanner.Plan(Sample.Pool(active: 2)), pools)));

    [Fact]
    public void Nothing_remains_after_the_only_server_fails()
    {
        Assert.Null(CapacityPlanner.Plan(Sample.Pool(active: 1, users: 1)).UsersPerServerAfterOneFailure);
        Assert.Equal(26_667, CapacityPlanner.Plan(Sample.Pool(active: 4, users: 80_000)).UsersPerServerAfterOneFailure);
    }

    [Theory]
    [InlineData(45_000, null, 3, 60_000, 15_000, 3, 22_500)]
    [InlineData(45_000, 4, 4, 80_000, 35_000, 3, 15_000)]
    [InlineData(0, null, 1, 20_000, 20_000, 1, null)]
    [InlineData(90_000, null, 4, 80_000, -10_000, 5, 30_000)]
    [InlineData(90_000, 6, 6, 80_000, -10_000, 5, 18_000)]
    public void A_number_of_users_is_enough(int users, int? servers, int active, int most, int headroom, int needed, int? afterFailure)
    {
        var report = CapacityPlanner.Plan(users, servers);
        Assert.Equal(
            (null, active, 0, most, users, headroom, needed, afterFailure),
            (report.PoolFqdn, report.ActiveServers, report.StandbyServers, report.MaximumConcurrentUsers, report.ConcurrentUsers, report.Headroom, report.ServersNeeded, report.UsersPerServerAfterOneFailure));
        Assert.Equal("", report.ToString());
    }

    [Fact]
    public void What_no_pool_can_have_is_refused()
    {
        Assert.Equal(TopologyError.NumberOutOfRange, Assert.Throws<TopologyException>(() => CapacityPlanner.Plan(-1)).Error);
        Assert.Equal(TopologyError.NumberOutOfRange, Assert.Throws<TopologyException>(() => CapacityPlanner.Plan(1, 0)).Error);
    }
}
