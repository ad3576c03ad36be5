using System;
using System.IO;
using System.Linq;

namespace PersistentChat.Documents.Results;

/// <summary>Paths of topology files in results.</summary>
internal static class SourcePaths
{
    /// <summary>The path as it is written from a directory, when the file is beneath it.</summary>
    public static string RelativeTo(string? directory, string file) => new SourceLocation(file, 1, 1).RelativeTo(directory).File;

    public static bool IsAbsolute(string file) => Path.IsPathRooted(file);

    /// <summary>The address of an absolute path.</summary>
    public static string AbsoluteUri(string file) => new Uri(file).AbsoluteUri;

    /// <summary>A relative path as part of an address.</summary>
    public static string RelativeUri(string file) => string.Join("/", file.Split('/', '\\').Select(Uri.EscapeDataString));
}
