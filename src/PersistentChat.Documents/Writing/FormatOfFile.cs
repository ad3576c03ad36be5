using System;

namespace PersistentChat.Documents.Writing;

/// <summary>The format that the name of a file asks for.</summary>
internal static class FormatOfFile
{
    /// <exception cref="TopologyException"><see cref="TopologyError.UnknownFileExtension"/>.</exception>
    public static DocumentFormat Of(string path)
    {
        var name = path ?? "";
        foreach (var extension in new[] { ".yaml", ".yml" })
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return DocumentFormat.Yaml;
        return name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? DocumentFormat.Json
            : throw new TopologyException(TopologyError.UnknownFileExtension, path, path, ".yaml, .yml, .json");
    }
}
