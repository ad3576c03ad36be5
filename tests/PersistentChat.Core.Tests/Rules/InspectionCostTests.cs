using PersistentChat.Benchmarks;
using PersistentChat.Documents;
using PersistentChat.Inspection;

namespace PersistentChat.Tests;

/// <summary>Memory that is asked for is counted, because time says nothing on a busy machine.</summary>
public class InspectionCostTests
{
    private const int MostBytesOfPool = 4 * 1024;

    [Fact]
    public void An_inspection_allocates_at_most_4_KB_for_each_pool_of_a_large_estate()
    {
        Assert.InRange(Cost(1000), 1, 1000 * MostBytesOfPool);
        Assert.InRange(Cost(8000), 1, 8000 * MostBytesOfPool);
    }

    private static long Cost(int pools)
    {
        var topology = TopologyText.Read(LargeEstate.Yaml(pools), "estate.yaml");
        var today = new DateTime(2026, 1, 1);
        Inspector.Inspect(topology, today);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var report = Inspector.Inspect(topology, today);
        var cost = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(report.Passed);
        Assert.InRange(report.Findings.Count, pools, 3 * pools);
        return cost;
    }
}
