using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PersistentChat.Cli.Input;

/// <summary>The files that a verb changes in place.</summary>
internal static class DocumentFiles
{
    private static readonly string[] _extensions = [".yaml", ".yml", ".json"];

    /// <summary>A file that is named is one; of a folder or a pattern, what is YAML or JSON.</summary>
    public static IEnumerable<string> Documents(this CommandInput input, string argument)
    {
        var found = input.Expand(argument);
        return found is [var single] && (single == argument || !Directory.Exists(argument)) ? found
            : found.Where(path => _extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));
    }
}
