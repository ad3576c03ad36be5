using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace PersistentChat.Documents.Files;

/// <summary>Paths with wildcards, which on Windows no shell expands and which elsewhere a quoted argument keeps.</summary>
internal static class FilePattern
{
    private const string AnyFolders = "**";

    private static readonly char[] _wildcards = ['*', '?'];

    public static bool IsPattern(string path) => path.IndexOfAny(_wildcards) >= 0;

    /// <summary>The files that match.</summary>
    public static IEnumerable<string> Find(string pattern)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        string[] parts = [.. pattern.Substring(root.Length).Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Where(part => part.Length > 0)];
        IEnumerable<string> folders = [root];
        foreach (var part in parts.Take(parts.Length - 1))
            folders = folders.SelectMany(folder => Folders(folder, part)).Distinct();
        var name = parts.LastOrDefault() ?? "";
        return name == AnyFolders
            ? folders.SelectMany(FolderContent.Files)
            : folders.SelectMany(folder => IsPattern(name) ? Matching(FolderContent.FilesIn(folder), name) : Existing(folder, name));
    }

    private static IEnumerable<string> Folders(string folder, string part)
    {
        if (part == AnyFolders)
            return FolderContent.Folders(folder);
        if (IsPattern(part))
            return Matching(FolderContent.FoldersIn(folder), part);
        var inner = Path.Combine(folder, part);
        return Directory.Exists(inner) ? [inner] : [];
    }

    private static IEnumerable<string> Existing(string folder, string name)
    {
        var file = Path.Combine(folder, name);
        return File.Exists(file) && !SystemFile.IsSpecial(Path.GetFullPath(file)) ? [file] : [];
    }

    private static IEnumerable<string> Matching(IEnumerable<string> paths, string pattern)
    {
        // The file systems of Windows alone never tell names apart by case.
        var options = RegexOptions.CultureInvariant | RegexOptions.Singleline | (SystemFile.IsWindows ? RegexOptions.IgnoreCase : RegexOptions.None);
        var expression = new Regex("\\A" + Regex.Escape(pattern).Replace("\\*", ".*").Replace("\\?", ".") + "\\z", options);
        return paths.Where(path => expression.IsMatch(Path.GetFileName(path)));
    }
}
