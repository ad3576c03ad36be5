using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Inspection;

namespace PersistentChat.Cli.Commands;

/// <summary>The words by which <c>--format</c> names the forms of results.</summary>
internal static class ResultFormats
{
    private static readonly Dictionary<string, ResultFormat> _formats =
        Enum.GetValues<ResultFormat>().ToDictionary(format => format.ToString().ToLowerInvariant());

    public static IEnumerable<string> Words => _formats.Keys;

    /// <summary>The form of a word; null for text.</summary>
    public static ResultFormat? Find(string? word) => word is not null && _formats.TryGetValue(word, out var format) ? format : null;
}
