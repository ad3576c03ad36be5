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
    /// <exception cref="TopologyException"><see cref="TopologyError.UnsupportedFormatVersion"/>; <see cref="TopologyError.WrongType"/>: it is quoted.</exception>
    public static void Check(MappingNode root, DocumentProblems problems)
    {
        if (Find(root) is not { } version || (Minor(version.Text) is not null && !version.IsQuoted))
            return;
        throw Minor(version.Text) is not null
            ? problems.At(version.Location, TopologyError.WrongType, Frame.Version, WrongValue.Describe(Frame.Version, version, TypeWords.Number))
            : problems.At(version.Location, TopologyError.UnsupportedFormatVersion, version.Text, version.Text, Frame.CurrentVersion);
    }

    /// <summary>The version, if it is a newer minor version of the format; null otherwise.</summary>
    public static string? Newer(MappingNode root) =>
        Find(root) is { IsQuoted: false } version && Minor(version.Text) > Frame.CurrentMinor ? version.Text : null;

    private static ScalarNode? Find(MappingNode root) =>
        root.Find(Frame.Version)?.Value is ScalarNode { IsNull: false } version ? version : null;

    /// <summary>The minor version; null when it is no version of this format.</summary>
    private static int? Minor(string version)
    {
        var dot = version.IndexOf('.');
        var major = dot < 0 ? version : version.Substring(0, dot);
        if (Number(major, NumberStyles.AllowLeadingSign) != Frame.CurrentVersion)
            return null;
        return dot < 0 ? 0 : Number(version.Substring(dot + 1), NumberStyles.None);
    }

    private static int? Number(string text, NumberStyles style) =>
        int.TryParse(text, style, CultureInfo.InvariantCulture, out var number) ? number : null;
}
