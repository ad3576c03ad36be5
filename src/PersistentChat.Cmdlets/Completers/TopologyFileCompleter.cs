using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace PersistentChat.Cmdlets;

/// <summary>Completes paths of files that topologies are read from, and of folders.</summary>
internal sealed class TopologyFileCompleter : IArgumentCompleter
{
    private static readonly string[] _extensions = [".yaml", ".yml", ".json", ".xml", ".tbxml", ".zip", ".clixml", ".txt"];

    /// <inheritdoc cref="NameCompleter.CompleteArgument"/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        CompletionCompleters.CompleteFilename(wordToComplete ?? "").Where(found => found.ResultType == CompletionResultType.ProviderContainer
            || _extensions.Contains(Path.GetExtension(found.ListItemText), StringComparer.OrdinalIgnoreCase));
}
