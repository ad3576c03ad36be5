using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PersistentChat.Cmdlets;

/// <summary>Shows a file to the user: in the program that the environment variable BROWSER names, else in the one that the system has for it.</summary>
internal static class PageOpener
{
    private const string Browser = "BROWSER";
    private const string Opener = "PCHAT_OPENER";
    private const string File = "PCHAT_FILE";

    // A program that goes on running shows the file; one that cannot says so sooner.
    private const int LongestFailure = 2000;

    /// <returns>Whether a program shows it, as far as can be told.</returns>
    public static bool TryOpen(string file)
    {
        var browser = Environment.GetEnvironmentVariable(Browser);
        if (string.IsNullOrWhiteSpace(browser))
            browser = null;
        return RuntimeInformation.IsOSPlatform(OSPlatform.Windows)
            ? TryStart(browser is null ? new ProcessStartInfo(file) { UseShellExecute = true } : new ProcessStartInfo(browser, "\"" + file + "\"") { UseShellExecute = false })
            : TryStartInSilence(browser ?? (RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? "open" : "xdg-open"), file);
    }

    private static bool TryStart(ProcessStartInfo start)
    {
        try
        {
            using (Process.Start(start))
                return true;
        }
        catch (Win32Exception)
        {
            // There is no such program, or none for this kind of file.
            return false;
        }
    }

    /// <summary>Starts a program whose complaints would end up among what the shell shows later.</summary>
    private static bool TryStartInSilence(string program, string file)
    {
        var start = new ProcessStartInfo("/bin/sh", "-c \"exec \\\"$" + Opener + "\\\" \\\"$" + File + "\\\" < /dev/null > /dev/null 2>&1\"") { UseShellExecute = false };
        start.Environment[Opener] = program;
        start.Environment[File] = file;
        using var process = Process.Start(start);
        return process is not null && (!process.WaitForExit(LongestFailure) || process.ExitCode == 0);
    }
}
