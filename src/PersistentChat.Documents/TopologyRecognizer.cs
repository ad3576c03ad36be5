using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Writing;
using PersistentChat.Documents.Yaml;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Keys.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PersistentChat.Documents;

/// <summary>Tells the topologies in a folder from whatever else lies there: policies, baselines, results, other people's YAML and JSON.</summary>
internal static class TopologyRecognizer
{
    private const string TopologyBuilderExtension = ".tbxml";
    private const string Name = "name";

    // The keys that other documents of this product have as well, or that anything may have.
    private static readonly string[] _commonKeys = [Frame.Version, Frame.Schema, Name, "policy", "product", "directory", "sites", "computers"];

    private static readonly HashSet<string> _ownKeys = new(TopologyKeys.Table.Names.Except(_commonKeys));

    // Of shorter keys too many words are a misspelling.
    private static readonly string[] _longKeys = [.. _ownKeys.Where(key => key.Length > 8)];

    /// <summary>Whether a file in a folder is a topology, or would be one without its mistakes.</summary>
    public static bool IsTopology(string path)
    {
        if (path.EndsWith(TopologyBuilderExtension, StringComparison.OrdinalIgnoreCase))
            return true;
        if (FormatOfFile.Find(path) is null)
            return false;
        string text;
        try
        {
            text = TextFile.Read(path, path);
        }
        catch (TopologyException problem)
        {
            // A file that nobody may read could be one; what is no text is none.
            return problem.Error is TopologyError.AccessDenied or TopologyError.FileFailed;
        }
        if (ShowsOwnKey(text))
            return true;
        try
        {
            return YamlText.Read(text, ReadLimits.Default, new DocumentProblems(path), out _) is MappingNode root && IsTopology(root);
        }
        catch (TopologyException)
        {
            // Whoever reads it says what is wrong with it, if it was meant as a topology.
            return _ownKeys.Any(key => Mentions(text, key)) || (Mentions(text, Frame.Version) && Mentions(text, Name));
        }
    }

    /// <summary>Whether a key of the document is one that only topologies have; most have one near the beginning, and need not be read twice.</summary>
    private static bool ShowsOwnKey(string text)
    {
        try
        {
            var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
            var depth = 0;
            var isKey = false;
            while (parser.MoveNext() && parser.Current is not DocumentEnd)
            {
                var present = parser.Current!;
                if (depth == 1 && isKey && present is Scalar { Value: var key } && _ownKeys.Contains(key))
                    return true;
                if (depth == 0 && present is not (StreamStart or DocumentStart or MappingStart))
                    return false;
                var step = present switch { MappingStart or SequenceStart => 1, MappingEnd or SequenceEnd => -1, _ => 0 };
                depth += step;
                if (depth == 1)
                    isKey = step > 0 || !isKey;
            }
        }
        catch (YamlException)
        {
            // What is wrong with it is found out when it is read whole.
        }
        return false;
    }

    private static bool Mentions(string text, string key) => text.Contains(key + ":") || text.Contains("\"" + key + "\"");

    /// <summary>A key that is misspelt shows what was meant, too: a file that nobody looks at passes.</summary>
    private static bool IsTopology(MappingNode root) =>
        root.Entries.Any(entry => _ownKeys.Contains(entry.Key) || Nearest.Spellings(entry.Key, _longKeys).Count > 0)
        || (root.Find(Frame.Version) is not null && root.Find(Name) is not null);
}
