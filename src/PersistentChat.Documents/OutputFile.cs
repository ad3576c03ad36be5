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

    /// <summary>Writes a text as UTF-8, all of it or nothing. A file that exists is replaced.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">The text.</param>
    /// <param name="inputs">The files that the text was made from; none of them is replaced.</param>
    /// <param name="force">Whether to replace a topology, a policy or a baseline too, and a file whose owner or access list cannot be kept.</param>
    /// <returns>The file's full path.</returns>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.OutputIsInput"/>, <see cref="TopologyError.OutputIsDocument"/>, <see cref="TopologyError.NotRegularFile"/>,
    /// <see cref="TopologyError.FolderNotFound"/>, <see cref="TopologyError.OwnerWouldBeLost"/>, <see cref="TopologyError.FileBusy"/>,
    /// <see cref="TopologyError.PathIsDirectory"/>, <see cref="TopologyError.AccessDenied"/>,
    /// <see cref="TopologyError.FileFailed"/>: no path at all, a full disk, or what else the operating system says.
    /// </exception>
    public static string Write(string path, string text, IReadOnlyList<string> inputs, bool force = false) =>
        AtomicFile.Write(path, DocumentEncoder.Encode(text), ByResult(inputs, force));

    /// <summary>Refuses what <see cref="Write"/> would, as far as it shows before anything is written.</summary>
    /// <returns>The file that would be written, links followed.</returns>
    /// <inheritdoc cref="Write"/>
    public static string Judge(string path, IReadOnlyList<string> inputs, bool force = false) => AtomicFile.Judge(path, ByResult(inputs, force));

    /// <summary>Refuses what <see cref="Create"/> would, as far as it shows before anything is written.</summary>
    /// <returns>The file that would be written, links followed.</returns>
    /// <inheritdoc cref="Create"/>
    public static string JudgeNew(string path, bool force, IReadOnlyList<string>? inputs = null) =>
        AtomicFile.Judge(path, Overwriting.IfForced(force).Except(inputs ?? []));

    /// <summary>Writes a file among others of its kind, whose folder is made where it is missing; a file that exists is replaced.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The file in it.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="TopologyException">As <see cref="Write"/>.</exception>
    public static void WriteInto(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        var fullPath = FileErrors.FullPath(path);
        FileErrors.Guard(path, () => Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!));
        Write(path, text, []);
    }

    private static Overwriting ByResult(IReadOnlyList<string> inputs, bool force) =>
        (force ? Overwriting.IfForced(true) : Overwriting.If(SpareDocuments)).Except(inputs);

    private static void SpareDocuments(string path, string target)
    {
        if (File.Exists(target) && KnownDocuments.Holds(target))
            throw new TopologyException(TopologyError.OutputIsDocument, path, path);
    }
}
