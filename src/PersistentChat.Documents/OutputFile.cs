using System.Collections.Generic;
using System.IO;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Writing;

namespace PersistentChat.Documents;

/// <summary>Texts as files: what a program was asked to write instead of showing it.</summary>
internal static class OutputFile
{
    /// <summary>Writes a text as UTF-8 to a file that does not exist yet, all of it or nothing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">The text.</param>
    /// <param name="force">Whether to overwrite a file that exists.</param>
    /// <param name="inputs">The files that the text was made from; none of them is replaced.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.FileExists"/>, <see cref="TopologyError.FolderNotFound"/>; as <see cref="Write"/>.
    /// </exception>
    public static void Create(string path, string text, bool force = false, IReadOnlyList<string>? inputs = null) =>
        AtomicFile.Write(path, DocumentEncoder.Encode(text), Overwriting.IfForced(force).Except(inputs ?? []));

    /// <summary>Writes a text as UTF-8, all of it or nothing. The folder is made where it is missing; a file that exists is replaced.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">The text.</param>
    /// <param name="inputs">The files that the text was made from; none of them is replaced.</param>
    /// <param name="force">Whether to replace a file whose owner or access list cannot be kept.</param>
    /// <returns>The file's full path.</returns>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.OutputIsInput"/>, <see cref="TopologyError.NotRegularFile"/>, <see cref="TopologyError.OwnerWouldBeLost"/>,
    /// <see cref="TopologyError.FileBusy"/>, <see cref="TopologyError.PathIsDirectory"/>, <see cref="TopologyError.AccessDenied"/>,
    /// <see cref="TopologyError.FileFailed"/>: no path at all, a full disk, or what else the operating system says.
    /// </exception>
    public static string Write(string path, string text, IReadOnlyList<string> inputs, bool force = false)
    {
        var fullPath = FileErrors.FullPath(path);
        var bytes = DocumentEncoder.Encode(text);
        FileErrors.Guard(path, () => Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!));
        return AtomicFile.Write(path, bytes, (force ? Overwriting.IfForced(true) : Overwriting.Any).Except(inputs));
    }
}
