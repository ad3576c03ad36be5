using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Threading;
using PersistentChat.Rules.Scripted;

namespace PersistentChat.Cmdlets;

/// <summary>The scripted rules that RulePath chooses, as long as a cmdlet needs them.</summary>
internal sealed class RuleScripts : IDisposable
{
    /// <summary>How files of scripted rules end.</summary>
    public const string Extension = ".PChatRule.ps1";

    /// <summary>How many seconds a rule has unless stated.</summary>
    public const int UsualTimeout = 10;

    private const int LongestTimeout = 3600;

    private readonly IReadOnlyList<RuleFile> _files;

    private RuleScripts(IReadOnlyList<RuleFile> files) => _files = files;

    /// <summary>Finds the files.</summary>
    /// <param name="session">The session of whoever chose them.</param>
    /// <param name="paths">The value of -RulePath, wildcards included; null where no rules were chosen.</param>
    /// <param name="timeout">The value of -RuleTimeout.</param>
    /// <returns>The rules; null where none were chosen.</returns>
    /// <exception cref="TopologyException">A path leads to no such file; <see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public static RuleScripts? Find(SessionState session, string[]? paths, int timeout)
    {
        var limit = TimeSpan.FromSeconds(Internal.Guard.InRange(timeout, 1, LongestTimeout, "-RuleTimeout"));
        if (paths is null)
            return null;
        var terms = new ScriptTerms(session.LanguageMode, limit);
        return new RuleScripts([.. paths.SelectMany(path => Files(session, path)).Distinct().Select(file => new RuleFile(file, terms))]);
    }

    /// <summary>Reads the rules.</summary>
    /// <exception cref="OperationCanceledException">It was stopped from outside.</exception>
    public ScriptedRules Read(CancellationToken stop = default)
    {
        var read = _files.Select(file => file.Read(stop)).ToArray();
        return new ScriptedRules(read.SelectMany(file => file.Rules), read.SelectMany(file => file.Problems));
    }

    public void Dispose()
    {
        foreach (var file in _files)
            file.Dispose();
    }

    private static IEnumerable<string> Files(SessionState session, string path)
    {
        string[] found = [.. FilePaths.Find(session, path).SelectMany(file =>
            Directory.Exists(file) ? DocumentGateway.Files(file).Where(IsRuleFile) : [file])];
        return found.Length > 0 && found.All(IsRuleFile) ? found : throw new TopologyException(TopologyError.InvalidInput, path, path, CmdletTexts.Get("RulePathValue"));
    }

    private static bool IsRuleFile(string file) => file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
}
