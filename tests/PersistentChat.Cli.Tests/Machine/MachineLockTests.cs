namespace PersistentChat.Cli.Tests.Machine;

public class MachineLockTests
{
    [Fact]
    public async Task One_holds_it_at_a_time()
    {
        var name = "test-" + Guid.NewGuid();
        var holders = 0;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            using var alone = MachineLock.Take(name);
            Assert.Equal(1, Interlocked.Increment(ref holders));
            Thread.Sleep(20);
            Interlocked.Decrement(ref holders);
        })));
        File.Delete(Repository.PathOf("artifacts", name + ".lock"));
    }
}
