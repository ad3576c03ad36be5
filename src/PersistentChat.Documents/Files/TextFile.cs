using System.IO;
using PersistentChat.Documents.Decoding;

namespace PersistentChat.Documents.Files;

/// <summary>Reads the text of a file.</summary>
internal static class TextFile
{
    /// <param name="path">The file as the user named it, for errors.</param>
    /// <param name="fullPath">The file.</param>
    /// <exception cref="TopologyException">What <see cref="FileErrors"/> and <see cref="DocumentDecoder"/> refuse.</exception>
    public static string Read(string path, string fullPath)
    {
        var bytes = ReadBytes(path, fullPath, ReadLimits.Default);
        return DocumentDecoder.Decode(bytes, fullPath);
    }

    /// <summary>All bytes of a file.</summary>
    /// <param name="path">The file as the user named it, for errors.</param>
    /// <param name="fullPath">The file.</param>
    /// <param name="limits">What it may take at most.</param>
    /// <exception cref="TopologyException">What <see cref="FileErrors"/> refuses; <see cref="TopologyError.DocumentTooLarge"/>.</exception>
    public static byte[] ReadBytes(string path, string fullPath, ReadLimits limits) => FileErrors.Guard(path, () =>
    {
        using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        return DocumentBytes.Read(stream, fullPath, limits);
    });
}
