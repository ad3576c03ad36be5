using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Capacity;

/// <summary>
/// Says year by year which limit a growing number of users exceeds, and what makes room for them. The growth is an assumption of whoever asks: the same share of
/// the users of the year before, every year. No document says how the users of a pool grow.
/// </summary>
public static class CapacityForecaster
{
    /// <summary>How many years are looked at where nobody says.</summary>
    public const int DefaultYears = 5;

    /// <summary>The greatest yearly growth, in percent.</summary>
    public const int MostGrowthPercent = 1_000;

    /// <summary>The most years.</summary>
    public const int MostYears = 25;

    /// <summary>A forecast of one pool: today, and each year.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="growthPercent">Growth in a year, in percent: 0 to <see cref="MostGrowthPercent"/>.</param>
    /// <param name="years">1 to <see cref="MostYears"/>.</param>
    /// <returns>A forecast for each year, from 0; none when the pool declares no users.</returns>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public static IReadOnlyList<CapacityForecast> Forecast(ChatPool pool, int growthPercent, int years)
    {
        var today = CapacityPlanner.Plan(pool);
        return Of(today, pool, Grow(today.ConcurrentUsers, growthPercent, years));
    }

    /// <summary>A forecast of every pool, and where several declare users, of all of them together, which have a limit of their own.</summary>
    /// <param name="topology">The pools.</param>
    /// <param name="growthPercent">Growth in a year, in percent: 0 to <see cref="MostGrowthPercent"/>.</param>
    /// <param name="years">1 to <see cref="MostYears"/>.</param>
    /// <returns>The forecasts of one pool after the other; a pool that declares no users has none.</returns>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public static IReadOnlyList<CapacityForecast> Forecast(Topology topology, int growthPercent, int years)
    {
        var pools = Guard.NotNull(topology, nameof(topology)).ChatPools.Select(pool => Forecast(pool, growthPercent, years)).Where(forecast => forecast.Count > 0).ToArray();
        return ValueList.Of(pools.SelectMany(forecast => forecast).Concat(pools.Length > 1 ? Together(pools) : []));
    }

    /// <summary>The same of so many users, for whom no pool is drawn yet.</summary>
    /// <param name="users">Users that are connected at the same time today, 0 or more.</param>
    /// <param name="activeServers">Active servers today, 1 or more; left out, as many as the users need, at most <see cref="Limits.ActiveServers"/>.</param>
    /// <param name="growthPercent">Growth in a year, in percent: 0 to <see cref="MostGrowthPercent"/>.</param>
    /// <param name="years">1 to <see cref="MostYears"/>.</param>
    /// <returns>A forecast for each year, from 0.</returns>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public static IReadOnlyList<CapacityForecast> Forecast(int users, int? activeServers, int growthPercent, int years)
    {
        var today = CapacityPlanner.Plan(users, activeServers);
        return Of(today, null, Grow(users, growthPercent, years));
    }

    /// <summary>Of each pool the first year of each step, and of each number of servers that it asks for.</summary>
    internal static IEnumerable<CapacityForecast> Steps(IReadOnlyList<CapacityForecast> forecasts) =>
        forecasts.Where((forecast, place) => forecast.Limit != CapacityLimit.None
            && (forecast.Year == 0 || forecasts[place - 1].Step != forecast.Step || forecasts[place - 1].Servers != forecast.Servers));

    private static IReadOnlyList<CapacityForecast> Of(CapacityReport today, ChatPool? pool, IEnumerable<int> users) => ValueList.Of(users.Select((grown, year) =>
        new CapacityForecast(today.PoolFqdn, year, grown, today.ActiveServers, today.MaximumConcurrentUsers, CapacityNeed.Of(today, pool, grown))));

    private static IEnumerable<CapacityForecast> Together(IReadOnlyList<CapacityForecast>[] pools)
    {
        for (var year = 0; year < pools[0].Count; year++)
        {
            var users = (int)Math.Min(int.MaxValue, pools.Sum(forecast => (long)forecast[year].ConcurrentUsers));
            yield return new CapacityForecast(
                null, year, users,
                pools.Sum(forecast => forecast[year].ActiveServers),
                CapacityPlanner.MaximumOverAllPools(pools.Select(forecast => forecast[year].MaximumConcurrentUsers)),
                CapacityNeed.OverAllPools(users));
        }
    }

    private static int[] Grow(int? users, int growthPercent, int years)
    {
        Guard.InRange(growthPercent, 0, MostGrowthPercent, "growthPercent");
        Guard.InRange(years, 1, MostYears, "years");
        if (users is not { } now)
            return [];
        var grown = new int[years + 1];
        decimal exact = now;
        for (var year = 0; year <= years; year++)
        {
            grown[year] = (int)Math.Ceiling(exact);
            // Beyond what an int holds nobody counts: every limit is far behind.
            exact = Math.Min(int.MaxValue, exact + (exact * growthPercent / 100));
        }
        return grown;
    }
}
