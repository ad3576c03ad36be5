using PersistentChat.Documents.Writing;
using PersistentChat.Tests.Shared;
using YamlDotNet.Core;

namespace PersistentChat.Documents.Tests;

/// <summary>Memory that is asked for is counted, because time says nothing on a busy machine.</summary>
public class ReadingCostTests
{
    private const int Pools = 500;

    [Theory]
    [InlineData(DocumentFormat.Yaml)]
    [InlineData(DocumentFormat.Json)]
    public void Reading_asks_for_less_than_twice_the_memory_of_the_bare_parser(DocumentFormat format)
    {
        var text = TopologyText.Write(Estate.Of(Pools), format);
        var parser = Cost(() => Parse(text));
        // Plain JSON is read without that parser.
        Assert.InRange(Cost(() => TopologyText.Read(text, "estate")), format == DocumentFormat.Json ? 1 : parser, 2 * parser);
    }

    [Fact]
    public void Sixteen_times_the_pools_ask_for_sixteen_times_the_memory()
    {
        var (small, large) = (TopologyText.Write(Estate.Of(Pools), DocumentFormat.Yaml), TopologyText.Write(Estate.Of(16 * Pools), DocumentFormat.Yaml));
        var ratio = (double)Cost(() => TopologyText.Read(large, "estate")) / Cost(() => TopologyText.Read(small, "estate"));
        Assert.InRange(ratio, 14, 18);
    }

    private static void Parse(string text)
    {
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
            Assert.NotNull(parser.Current);
    }

    private static long Cost(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
