using PersistentChat.Documents.Nodes;

namespace PersistentChat.Documents.Binding;

/// <summary>The version of the formats that are read and written.</summary>
internal static class FormatVersion
{
    public const int Current = 1;

    /// <summary>A document of another version has other keys, so that nothing else about it is worth telling.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.UnsupportedFormatVersion"/>.</exception>
    public static void Check(MappingNode root, DocumentProblems problems)
    {
        if (root.Find("formatVersion")?.Value is ScalarNode { IsNull: false } version
            && (!version.IsWholeNumber || version.Text.TrimStart('+', '0') != "1"))
            throw problems.At(version.Place, TopologyError.UnsupportedFormatVersion, version.Text, version.Text, Current);
    }
}
