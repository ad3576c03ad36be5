using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PersistentChat.Internal;

namespace PersistentChat.Resilience;

/// <summary>
/// Says what every fault does to the chat pools of a topology. What the product's documents do not say is marked so; what stands in no stated data
/// centre is taken to survive the loss of one, and the report names it.
/// </summary>
public static class ResilienceAnalyzer
{
    /// <summary>One report for each fault and each pool that it concerns; one without a pool for a fault that concerns none. The worst come first.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="options">Whether pairs are examined too; left out, they are not.</param>
    /// <param name="progress">Is told after each fault and pair how many are done, and how many there are.</param>
    /// <param name="cancellation">Stops the analysis.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>: there are more pairs than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The analysis was stopped.</exception>
    public static IReadOnlyList<FaultReport> Analyze(
        Topology topology, ResilienceOptions? options = null, Action<int, int>? progress = null, CancellationToken cancellation = default)
    {
        var index = new FaultIndex(Guard.NotNull(topology, nameof(topology)));
        var list = new FaultList(index);
        var faults = list.All().Select(fault => (Fault: fault, Pools: list.PoolsOf(fault).ToArray())).ToArray();
        var pairs = options is { Pairs: true } ? PairsOf(faults, options.MostPairs) : [];
        var all = faults.Length + pairs.Sum(pair => pair.Faults.Length * (pair.Faults.Length - 1) / 2);
        var reports = new List<FaultReport>();
        var done = 0;

        foreach (var (fault, pools) in faults)
        {
            Step();
            if (pools.Length == 0)
                reports.Add(new FaultReport(fault, null, [new FaultEffect(FaultOutcome.Survives, "Unused", null)], PoolUsers.None));
            reports.AddRange(pools.Select(pool => new PoolAssessment(index, pool, fault).Report()));
        }
        foreach (var (pool, ofPool) in pairs)
        {
            for (var first = 0; first < ofPool.Length; first++)
            {
                for (var second = first + 1; second < ofPool.Length; second++)
                {
                    Step();
                    // A server and its own data centre are no two faults.
                    if (!ofPool[first].Includes(ofPool[second]) && !ofPool[second].Includes(ofPool[first]))
                        reports.Add(new PoolAssessment(index, pool, Fault.PairOf(ofPool[first], ofPool[second])).Report());
                }
            }
        }
        return ValueList.Of(reports.OrderByDescending(report => report.Outcome));

        void Step()
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Invoke(++done, all);
        }
    }

    // Two faults of which neither concerns the other's pool are no more than both alone.
    private static (ChatPool Pool, Fault[] Faults)[] PairsOf((Fault Fault, ChatPool[] Pools)[] faults, int most)
    {
        var byPool = faults.SelectMany(item => item.Pools, (item, pool) => (item.Fault, Pool: pool))
            .GroupBy(item => item.Pool.Fqdn)
            .Select(group => (group.First().Pool, Faults: group.Select(item => item.Fault).ToArray()))
            .ToArray();
        var count = byPool.Sum(item => (long)item.Faults.Length * (item.Faults.Length - 1) / 2);
        return count <= most
            ? byPool
            : throw new TopologyException(TopologyError.NumberOutOfRange, count, "pairs", count.ToString(TextCulture.Current), Phrase.Range(0, most));
    }
}
