using PersistentChat.Documents.Binding;
using PersistentChat.Documents.Nodes;
using PersistentChat.Documents.Yaml;

namespace PersistentChat.Documents.Policies;

/// <summary>The outermost table of a policy or a baseline.</summary>
internal static class DocumentRoot
{
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.DocumentEmpty"/>, <see cref="TopologyError.WrongType"/>, <see cref="TopologyError.UnsupportedFormatVersion"/>,
    /// or what <see cref="YamlText"/> refuses.
    /// </exception>
    public static MappingNode Read(string text, DocumentProblems problems)
    {
        var root = YamlText.Read(text, ReadLimits.Default, problems, out _);
        if (root is null or ScalarNode { IsQuoted: false, Text: "" })
            throw new TopologyException(TopologyError.DocumentEmpty, problems.Document, problems.Document);
        if (root is not MappingNode mapping)
            throw problems.At(
                root.Place, TopologyError.WrongType, problems.Document, problems.Document, new Word(TypeWords.Mapping), new Word(root.TypeWord));
        FormatVersion.Check(mapping, problems);
        return mapping;
    }
}
