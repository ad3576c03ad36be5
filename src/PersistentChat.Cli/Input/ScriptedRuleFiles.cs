using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PersistentChat.Cli.Output;

namespace PersistentChat.Cli.Input;

/// <summary>Rules of the house that stand in scripts, which only PowerShell runs: that they are left out is said.</summary>
internal static class ScriptedRuleFiles
{
    private const string Pattern = "*.PChatRule.ps1";

    /// <summary>Says that scripted rules are left out, where there are some beside files or in folders that a command line names.</summary>
    public static void Tell(Streams streams, IEnumerable<string?> named)
    {
        string[] found = [.. named.OfType<string>().Where(path => path != CommandInput.StandardInput && !path.Contains('\0')).Select(FolderOf).Distinct().SelectMany(In)];
        if (found.Length > 0)
            streams.Errors.WriteLine(CliTexts.Format("ScriptedRulesLeftOut", found.Length, found[0]));
    }

    private static string FolderOf(string path) => Directory.Exists(path) ? path : Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";

    // Of a folder that cannot be looked through something else tells.
    private static IEnumerable<string> In(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, Pattern, new EnumerationOptions { IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive }).Order(StringComparer.Ordinal)
        : [];
}
