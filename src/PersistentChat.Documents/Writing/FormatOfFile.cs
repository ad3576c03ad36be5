using System;
using System.Linq;

namespace PersistentChat.Documents.Writing;

/// <summary>The format that the name of a file asks for.</summary>
internal static class FormatOfFile
{
    private static readonly (string Extension, DocumentFormat Format)[] _formats =
        [(".yaml", DocumentFormat.Yaml), (".yml", DocumentFormat.Yaml), (".json", DocumentFormat.Json)];

    /// <exception cref="TopologyException"><see cref="TopologyError.UnknownFileExtension"/>.</exception>
    public static DocumentFormat Of(string path) => Find(path)
        ?? throw new TopologyException(TopologyError.UnknownFileExtension, path, path, string.Join(", ", _formats.Select(format => format.Extension)));

    /// <summary>The format; null when the name asks for none that a document is written in.</summary>
    public static DocumentFormat? Find(string? path)
    {
        foreach (var (extension, format) in _formats)
            if (path?.EndsWith(extension, StringComparison.OrdinalIgnoreCase) == true)
                return format;
        return null;
    }
}
