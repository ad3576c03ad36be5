using System.Collections.Generic;
using System.IO;
using PersistentChat.Documents;

namespace PersistentChat.Cli.Input;

/// <summary>The files that a verb changes in place.</summary>
internal static class DocumentFiles
{
    /// <summary>A file that is named is one; of a folder or a pattern, what is YAML or JSON.</summary>
    public static IReadOnlyList<string> Documents(this CommandInput input, string argument)
    {
        var found = input.Expand(argument);
        return found is [var single] && (single == argument || !Directory.Exists(argument)) ? found : TopologyFiles.TextDocuments(found);
    }
}
