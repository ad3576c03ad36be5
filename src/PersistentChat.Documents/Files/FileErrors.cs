using System;
using System.IO;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Files;

/// <summary>Says in this product's errors what the file system refuses.</summary>
internal static class FileErrors
{
    /// <exception cref="TopologyException"><see cref="TopologyError.PathIsDirectory"/>, <see cref="TopologyError.FileFailed"/>: no path at all.</exception>
    public static string FullPath(string path)
    {
        try
        {
            var fullPath = Path.GetFullPath(path ?? "");
            return Directory.Exists(fullPath) ? throw new TopologyException(TopologyError.PathIsDirectory, path, path) : fullPath;
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException or IOException)
        {
            throw Failed(path, failure);
        }
    }

    public static T Guard<T>(string path, Func<T> access)
    {
        try
        {
            return access();
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new TopologyException(TopologyError.FileNotFound, path, null, failure, new Phrase("File_Missing", path));
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new TopologyException(TopologyError.AccessDenied, path, null, failure, path);
        }
        catch (IOException failure)
        {
            throw Failed(path, failure);
        }
    }

    public static void Guard(string path, Action access) => Guard(path, () =>
    {
        access();
        return true;
    });

    private static TopologyException Failed(string? path, Exception failure) =>
        new(TopologyError.FileFailed, path, null, failure, path, failure.Message);
}
