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
        var bytes = FileErrors.Guard(path, () =>
        {
            using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            return DocumentBytes.Read(stream, fullPath, ReadLimits.Default);
        });
        return DocumentDecoder.Decode(bytes, fullPath);
    }
}
