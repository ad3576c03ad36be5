using System.Globalization;
using PersistentChat.Keys;
using PersistentChat.Keys.Reading;

namespace PersistentChat.Documents.Binding;

/// <summary>
/// The version that a document states: 1, or 1 and a minor version, <c>1.2</c>. A document of a newer minor version has every key of this one, and may have others.
/// </summary>
internal static class FormatVersion
{
    /// <summary>A document of another version has other keys, so that nothing else about it is worth telling.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.UnsupportedFormatVersion"/>.</exception>
    public static void Check(MappingNode root, DocumentProblems problems)
    {
        if (Find(root) is { } version && Minor(version) is null)
            throw problems.At(version.Location, TopologyError.UnsupportedFormatVersion, version.Text, version.Text, Frame.CurrentVersion);
    }

    /// <summary>The version, if it is a newer minor version of the format; null otherwise.</summary>
    public static string? Newer(MappingNode root) =>
        Find(root) is { } version && Minor(version) > Frame.CurrentMinor ? version.Text : null;

    private static ScalarNode? Find(MappingNode root) =>
        root.Find(Frame.Version)?.Value is ScalarNode { IsNull: false } version ? version : null;

    /// <summary>The minor version; null when it is no version of this format.</summary>
    private static int? Minor(ScalarNode version)
    {
        var dot = version.Text.IndexOf('.');
        var major = dot < 0 ? version.Text : version.Text.Substring(0, dot);
        if (version.IsQuoted || Number(major, NumberStyles.AllowLeadingSign) != Frame.CurrentVersion)
            return null;
        return dot < 0 ? 0 : Number(version.Text.Substring(dot + 1), NumberStyles.None);
    }

    private static int? Number(string text, NumberStyles style) =>
        int.TryParse(text, style, CultureInfo.InvariantCulture, out var number) ? number : null;
}
