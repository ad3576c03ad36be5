using PersistentChat.Keys;
using PersistentChat.Keys.Reading;

namespace PersistentChat.Documents.Binding;

/// <summary>The version that a document states.</summary>
internal static class FormatVersion
{
    /// <summary>A document of another version has other keys, so that nothing else about it is worth telling.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.UnsupportedFormatVersion"/>.</exception>
    public static void Check(MappingNode root, DocumentProblems problems)
    {
        if (root.Find(Frame.Version)?.Value is ScalarNode { IsNull: false } version
            && (!version.IsWholeNumber || version.Text.TrimStart('+', '0') != "1"))
            throw problems.At(version.Location, TopologyError.UnsupportedFormatVersion, version.Text, version.Text, Frame.CurrentVersion);
    }
}
