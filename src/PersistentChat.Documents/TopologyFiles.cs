using System.Collections.Generic;
using System.IO;
using System.Linq;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Writing;
using PersistentChat.Internal;

namespace PersistentChat.Documents;

/// <summary>The files that a path means: itself, what a pattern matches, or the topologies in a folder.</summary>
internal static class TopologyFiles
{
    /// <summary>Finds the files; which there are in a folder their content shows, below the folder too, except in hidden folders.</summary>
    /// <param name="path">
    /// A file; a folder; or a pattern: <c>*</c> stands for any characters and <c>?</c> for one, <c>**</c> for any folders.
    /// </param>
    /// <returns>Paths that begin as the given one does, in the order of their names. A path without wildcards is returned as it is, also where there is no file.</returns>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.FolderWithoutTopology"/>, <see cref="TopologyError.FileNotFound"/>: the pattern matches nothing;
    /// <see cref="TopologyError.AccessDenied"/>, <see cref="TopologyError.FileFailed"/>: a folder cannot be looked through.
    /// </exception>
    public static IReadOnlyList<string> Find(string path)
    {
        if (Directory.Exists(path))
            return OrError(path, TopologyError.FolderWithoutTopology, path, FolderContent.Files(path).Where(TopologyRecognizer.IsTopology));
        if (File.Exists(path) || !FilePattern.IsPattern(path))
            return [path];
        return OrError(path, TopologyError.FileNotFound, new Phrase("File_NoMatch", path), FilePattern.Find(path));
    }

    /// <summary>All files in a folder and below it, except in hidden folders, in the order of their names.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.AccessDenied"/>, <see cref="TopologyError.FileFailed"/>: a folder cannot be looked through.</exception>
    public static IReadOnlyList<string> All(string folder) => FileErrors.Guard(folder, () => FolderContent.Files(folder).ToArray());

    /// <summary>Those of some files that can be changed in place: what is YAML or JSON by its extension.</summary>
    /// <param name="files">The files of a folder or a pattern.</param>
    public static IReadOnlyList<string> TextDocuments(IEnumerable<string> files) =>
        [.. files.Where(file => FormatOfFile.Find(file) is not null)];

    private static IReadOnlyList<string> OrError(string path, TopologyError error, object argument, IEnumerable<string> files)
    {
        var found = FileErrors.Guard(path, files.ToArray);
        return found.Length > 0 ? found : throw new TopologyException(error, path, argument);
    }
}
