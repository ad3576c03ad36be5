using System;
using System.IO;

namespace PersistentChat.Cli.Output;

/// <summary>Files that results are written to.</summary>
internal static class OutputFile
{
    /// <summary>Writes a text as UTF-8; the folder is made if need be.</summary>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.PathIsDirectory"/>, <see cref="TopologyError.AccessDenied"/>, <see cref="TopologyError.FileFailed"/>.
    /// </exception>
    public static void Write(string path, string text)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllText(path, text);
        }
        catch (UnauthorizedAccessException exception)
        {
            var error = Directory.Exists(path) ? TopologyError.PathIsDirectory : TopologyError.AccessDenied;
            throw new TopologyException(error, path, null, exception, path);
        }
        catch (IOException exception)
        {
            throw new TopologyException(TopologyError.FileFailed, path, null, exception, path, exception.Message);
        }
    }
}
