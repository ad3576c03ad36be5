using System;
using System.IO;
using PersistentChat.Documents.Decoding;

namespace PersistentChat.Documents.Files;

/// <summary>Keeps work of others from being overwritten.</summary>
internal static class OverwriteCheck
{
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.FileExists"/>, <see cref="TopologyError.FileChanged"/>, <see cref="TopologyError.CommentsWouldBeLost"/>.
    /// </exception>
    public static void Refuse(string path, string fullPath, TopologyDocument? known)
    {
        if (!File.Exists(fullPath))
            return;
        if (known?.Path is null || known.Format is null || !IsSame(known.Path, fullPath))
            throw new TopologyException(TopologyError.FileExists, path, path);
        if (Fingerprint(path, fullPath) != known.Fingerprint)
            throw new TopologyException(TopologyError.FileChanged, path, path);
        if (known.FirstCommentLine is { } line)
            throw new TopologyException(TopologyError.CommentsWouldBeLost, path, path, line);
    }

    private static string Fingerprint(string path, string fullPath) => FileErrors.Guard(path, () =>
    {
        using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        return DocumentBytes.Fingerprint(stream);
    });

    private static bool IsSame(string left, string right)
    {
        var isWindows = Path.DirectorySeparatorChar == '\\';
        return string.Equals(left, right, isWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }
}
