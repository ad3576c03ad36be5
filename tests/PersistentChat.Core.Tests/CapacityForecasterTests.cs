using PersistentChat.Capacity;

namespace PersistentChat.Tests;

public class CapacityForecasterTests
{
    [Fact]
    public void Each_year_grows_from_the_year_before_and_is_rounded_up()
    {
        var forecast = CapacityForecaster.Forecast(Sample.Pool(active: 2, users: 30_001), 10, 3);
        Assert.Equal([0, 1, 2, 3], forecast.Select(year => year.Year));
        Assert.Equal([30_001, 33_002, 36_302, 39_932], forecast.Select(year => year.ConcurrentUsers));
        Assert.All(forecast, year => Assert.Equal((2, 40_000), (year.ActiveServers, year.MaximumConcurrentUsers)));
        Assert.All(forecast, year => Assert.Equal((CapacityLimit.None, CapacityStep.None, null), (year.Limit, year.Step, year.Source)));
        Assert.Equal(68, forecast[3].Headroom);
    }

    [Fact]
    public void Servers_are_added_in_place_while_the_pool_has_places()
    {
        var last = CapacityForecaster.Forecast(Sample.Pool(active: 2, standby: 4, users: 40_000), 100, 1)[1];
        Assert.Equal((80_000, 4, CapacityLimit.ActiveServers, CapacityStep.AddServers, 2, true), (last.ConcurrentUsers, last.ServersNeeded, last.Limit, last.Step, last.Servers, last.InPlace));
        Assert.Equal("Add active servers to the pool: 2. The product does that in place.", last.Action);
        Assert.Contains("components-and-topologies", last.Source);
    }

    [Fact]
    public void Standby_servers_are_made_active_where_the_pool_has_no_place() =>
        Assert.Equal(
            (CapacityStep.ActivateStandby, 1, true),
            CapacityForecaster.Forecast(Sample.Pool(active: 3, standby: 5, users: 60_000), 1, 1) is [_, var last] ? (last.Step, last.Servers, last.InPlace) : default);

    [Fact]
    public void A_single_server_pool_is_replaced_and_never_grows()
    {
        var pool = Sample.Pool(active: 1, users: 20_000, type: ChatPoolType.SingleServer);
        var last = CapacityForecaster.Forecast(pool, 1, 1)[1];
        Assert.Equal((CapacityStep.ReplacePool, 2, false), (last.Step, last.Servers, last.InPlace));
        Assert.Contains("can never take another server", last.Action);
    }

    [Theory]
    [InlineData(80_000, 0, CapacityLimit.None, CapacityStep.None)]
    [InlineData(80_000, 1, CapacityLimit.Pool, CapacityStep.Impossible)]
    public void Nothing_makes_room_beyond_what_a_pool_carries(int users, int growth, CapacityLimit limit, CapacityStep step)
    {
        var last = CapacityForecaster.Forecast(users, null, growth, 1)[1];
        Assert.Equal((limit, step, 0, false), (last.Limit, last.Step, last.Servers, last.InPlace));
    }

    [Fact]
    public void All_pools_together_have_a_limit_of_their_own()
    {
        var pool = Sample.Pool(active: 3, users: 40_000);
        var topology = Sample.Topology(pool, new ChatPool(new Fqdn("chat2.contoso.com"), pool.PoolType, pool.NextHop, pool.ContentStore, pool.Servers).With(it => it.Users = pool.Users));
        var forecast = CapacityForecaster.Forecast(topology, 1, 1);
        Assert.Equal(6, forecast.Count);
        Assert.All(forecast.Take(4), year => Assert.Equal(CapacityLimit.None, year.Limit));
        Assert.Equal((null, 80_000, 80_000, 6, null, CapacityLimit.None), Last(4));
        Assert.Equal((null, 80_800, 80_000, 6, null, CapacityLimit.AllPools), Last(5));

        (Fqdn?, int, int, int, int?, CapacityLimit) Last(int place) =>
            (forecast[place].PoolFqdn, forecast[place].ConcurrentUsers, forecast[place].MaximumConcurrentUsers, forecast[place].ActiveServers, forecast[place].ServersNeeded, forecast[place].Limit);
    }

    [Fact]
    public void A_pool_that_declares_no_users_has_no_forecast() => Assert.Empty(CapacityForecaster.Forecast(Sample.Pool(active: 2), 10, 5));

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(1_001, 5)]
    [InlineData(10, 0)]
    [InlineData(10, 26)]
    public void Growth_and_years_are_within_limits(int growth, int years) => Assert.Equal(
        TopologyError.NumberOutOfRange, Assert.Throws<TopologyException>(() => CapacityForecaster.Forecast(1, null, growth, years)).Error);

    [Fact]
    public void Growth_beyond_all_numbers_stays_a_number() =>
        Assert.Equal(int.MaxValue, CapacityForecaster.Forecast(int.MaxValue, 4, CapacityForecaster.MostGrowthPercent, CapacityForecaster.MostYears)[^1].ConcurrentUsers);

    [Fact]
    public void What_the_step_leads_to_carries_the_users()
    {
        for (var active = 1; active <= Limits.ActiveServers; active++)
        {
            for (var users = 0; users <= 100_000; users += 1_999)
            {
                var today = CapacityForecaster.Forecast(Sample.Pool(active: active, standby: 1, users: users), 0, 1)[0];
                var then = today.Step switch
                {
                    CapacityStep.AddServers or CapacityStep.ActivateStandby => CapacityPlanner.Plan(users, active + today.Servers),
                    CapacityStep.ReplacePool => CapacityPlanner.Plan(users, today.Servers),
                    _ => CapacityPlanner.Plan(users, active),
                };
                Assert.Equal(today.Step == CapacityStep.Impossible, then.Headroom < 0);
                Assert.Equal(today.Step == CapacityStep.None, today.Headroom >= 0);
            }
        }
    }
}
