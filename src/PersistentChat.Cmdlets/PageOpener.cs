using System;
using System.ComponentModel;
using System.Diagnostics;

namespace PersistentChat.Cmdlets;

/// <summary>Shows a file to the user: in the program that the environment variable BROWSER names, else in the one that the system has for it.</summary>
internal static class PageOpener
{
    private const string Browser = "BROWSER";

    /// <returns>Whether a program was started.</returns>
    public static bool TryOpen(string file)
    {
        var browser = Environment.GetEnvironmentVariable(Browser);
        var start = string.IsNullOrWhiteSpace(browser)
            ? new ProcessStartInfo(file) { UseShellExecute = true }
            : new ProcessStartInfo(browser, "\"" + file + "\"") { UseShellExecute = false };
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
}
