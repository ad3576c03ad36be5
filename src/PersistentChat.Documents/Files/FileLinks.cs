using System;
using System.IO;

namespace PersistentChat.Documents.Files;

/// <summary>Follows symbolic links: writing through one changes the file behind it, and the link stays.</summary>
internal static class FileLinks
{
    private const int MostLinks = 40;

    /// <summary>The file that a full path leads to, whether it exists or not.</summary>
    /// <exception cref="IOException">The links go round in circles.</exception>
    public static string Follow(string fullPath)
    {
        if (SystemFile.IsWindows)
            return WindowsLinks.Follow(fullPath);
        var path = fullPath;
        for (var i = 0; i < MostLinks; i++)
        {
            // A relative link begins at the folder that really holds it.
            var folder = Path.GetDirectoryName(path) is { } named ? UnixFile.RealPath(named) ?? named : "/";
            path = Path.Combine(folder, Path.GetFileName(path));
            if (UnixFile.ReadLink(path) is not { } target)
                return path;
            path = Path.GetFullPath(Path.Combine(folder, target));
        }
        throw new IOException(new System.ComponentModel.Win32Exception(UnixFile.TooManyLinks).Message);
    }

    /// <summary>Whether two full paths name one file.</summary>
    public static bool AreSame(string left, string right) =>
        string.Equals(left, right, SystemFile.IsWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
