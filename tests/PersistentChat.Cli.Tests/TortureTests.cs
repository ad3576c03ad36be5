using System.Diagnostics;

namespace PersistentChat.Cli.Tests;

/// <summary>The campaigns of the laboratory in small; <c>build.ps1 -Task Torture</c> runs them at length.</summary>
public sealed class TortureTests
{
    private const string Hundredths = "0.5";

    [Fact]
    public async Task Nothing_is_lost_nothing_is_untyped_and_nobody_is_steered()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PersistentChat.Torture.dll"), Hundredths])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var run = Process.Start(start)!;
        var errors = run.StandardError.ReadToEndAsync();
        var table = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        Assert.Equal("", await errors);
        Assert.Equal(0, run.ExitCode);
        foreach (var campaign in new[] { "damaged documents", "kills during saves", "writers", "hostile names", "nonsense", "full disk", "documents in a real shell", "kills during saves through the cmdlets", "saves through the cmdlets" })
            Assert.Matches(@"\n\| [^|]*" + campaign + @"[^|]* \| [\d,]+ \| 0 \| ", table);
    }
}
