namespace PersistentChat.Tests;

/// <summary>Memory that a thread asks for: what was asked for in all is more than was ever in use at once.</summary>
internal static class Allocation
{
    /// <summary>Runs something that may ask for no more than so many bytes. .NET Framework does not count them: there it just runs.</summary>
    public static void AtMost(long bytes, Action action)
    {
#if NETFRAMEWORK
        _ = bytes;
        action();
#else
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, bytes);
#endif
    }
}
