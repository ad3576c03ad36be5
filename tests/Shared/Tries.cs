namespace PersistentChat.Tests.Shared;

/// <summary>How often tests try what they try with other seeds each time.</summary>
internal static class Tries
{
#if NETFRAMEWORK
    private const int Fewer = 10;
#else
    private const int Fewer = 1;
#endif

    /// <summary>The number on .NET; under Mono, which compiles slower code, a tenth: what depends on the runtime shows in few of them.</summary>
    public static int Of(int number) => number / Fewer;
}
