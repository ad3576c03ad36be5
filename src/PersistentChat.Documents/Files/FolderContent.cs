using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PersistentChat.Documents.Files;

/// <summary>What is in a folder, in the order of the names. What is hidden and where links lead is left out, so that nothing comes twice;
/// so are pipes and devices, which would wait or never end: who wants one names it.</summary>
internal static class FolderContent
{
    /// <summary>The files in a folder and below it.</summary>
    public static IEnumerable<string> Files(string folder) => Folders(folder).SelectMany(FilesIn);

    /// <summary>The folder and those below it.</summary>
    public static IEnumerable<string> Folders(string folder) => new[] { folder }.Concat(FoldersIn(folder).SelectMany(Folders));

    public static IEnumerable<string> FilesIn(string folder) => Sorted(folder, Directory.EnumerateFiles)
        .Where(file => !IsHidden(file) && !SystemFile.IsSpecial(Path.GetFullPath(file)));

    public static IEnumerable<string> FoldersIn(string folder) => Sorted(folder, Directory.EnumerateDirectories)
        .Where(inner => !IsHidden(inner) && (File.GetAttributes(inner) & FileAttributes.ReparsePoint) == 0);

    private static IEnumerable<string> Sorted(string folder, Func<string, IEnumerable<string>> list) =>
        list(folder.Length == 0 ? "." : folder)
            .Select(path => Path.Combine(folder, Path.GetFileName(path)))
            .OrderBy(path => path, StringComparer.Ordinal);

    private static bool IsHidden(string path) =>
        Path.GetFileName(path).StartsWith(".", StringComparison.Ordinal) || (File.GetAttributes(path) & FileAttributes.Hidden) != 0;
}
