using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the completers: names that begin with what was typed.</summary>
internal abstract class NameCompleter : IArgumentCompleter
{
    private protected NameCompleter()
    {
    }

    /// <summary>Completes an argument.</summary>
    /// <param name="commandName">The cmdlet.</param>
    /// <param name="parameterName">The parameter.</param>
    /// <param name="wordToComplete">What was typed.</param>
    /// <param name="commandAst">The whole command.</param>
    /// <param name="fakeBoundParameters">The other arguments.</param>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var typed = (wordToComplete ?? "").Trim('\'', '"');
        return Candidates()
            .Where(candidate => candidate.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Select(candidate => new CompletionResult(
                Quoted(candidate.Name), candidate.Name, CompletionResultType.ParameterValue, candidate.Tip));
    }

    /// <summary>What can be named here.</summary>
    private protected abstract IEnumerable<(string Name, string Tip)> Candidates();

    private static string Quoted(string name) =>
        name.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '\\')
            ? name
            : "'" + CodeGeneration.EscapeSingleQuotedStringContent(name) + "'";
}

/// <summary>The base of the completers of names in the current topology.</summary>
internal abstract class TopologyCompleter : NameCompleter
{
    private protected TopologyCompleter()
    {
    }

    private protected sealed override IEnumerable<(string Name, string Tip)> Candidates() =>
        TopologySession.Here.Topology is { } topology ? Candidates(topology) : [];

    /// <summary>What can be named in the topology.</summary>
    private protected abstract IEnumerable<(string Name, string Tip)> Candidates(Topology topology);
}
