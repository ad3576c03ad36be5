namespace PersistentChat.Cmdlets.Tests.Hosting;

/// <summary>Names the program that shows pages, for all sessions of the process; one test at a time.</summary>
internal sealed class BrowserScope : IDisposable
{
    private const string Variable = "BROWSER";

    private static readonly SemaphoreSlim _alone = new(1);

    private readonly string? _before;

    public BrowserScope(string program)
    {
        _alone.Wait();
        _before = Environment.GetEnvironmentVariable(Variable);
        Environment.SetEnvironmentVariable(Variable, program);
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variable, _before);
        _alone.Release();
    }
}
