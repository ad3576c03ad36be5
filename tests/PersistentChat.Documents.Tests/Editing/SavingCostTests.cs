using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Writing;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Editing;

/// <summary>What the edit of one change costs. Memory that is asked for is counted, because time says nothing on a busy machine.</summary>
public class SavingCostTests
{
    private const int Pools = 500;

    [Theory]
    [InlineData(DocumentFormat.Yaml)]
    [InlineData(DocumentFormat.Json)]
    public void One_change_asks_for_a_quarter_of_the_memory_of_reading(DocumentFormat format)
    {
        var before = Estate.Of(Pools);
        var text = TopologyText.Write(before, format);
        var reading = Cost(() => TopologyText.Read(text, "estate"));
        foreach (var after in new[] { Changed(before), before.RemoveChatPool(before.ChatPools[Pools / 2].Fqdn), before.Replace(Renamed(before.ChatPools[Pools - 1])) })
            Assert.InRange(Cost(() => Assert.Empty(DocumentEdit.Of(text, before, after).Lost)), 1, reading / 4);
    }

    [Fact]
    public void Sixteen_times_the_pools_ask_for_sixteen_times_the_memory_at_most()
    {
        var (small, large) = (Estate.Of(Pools), Estate.Of(16 * Pools));
        Assert.InRange((double)Cost(large) / Cost(small), 1, 18);
    }

    private static ChatPool Renamed(ChatPool pool) => pool.With(it => it.DisplayName = "Renamed");

    private static Topology Changed(Topology before) => before.Replace(before.ChatPools[Pools / 2].With(it => it.Contact = "Messaging team"));

    private static long Cost(Topology before)
    {
        var text = TopologyText.Write(before, DocumentFormat.Yaml);
        var after = Changed(before);
        return Cost(() => DocumentEdit.Of(text, before, after));
    }

    private static long Cost(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
