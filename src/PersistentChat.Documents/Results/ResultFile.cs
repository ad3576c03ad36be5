using System.Collections.Generic;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Writing;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Results;

/// <summary>Inspection reports as files that other tools read.</summary>
internal static class ResultFile
{
    /// <summary>Writes reports to a file, all of it or nothing.</summary>
    /// <param name="reports">The reports, one for each topology.</param>
    /// <param name="format">The form.</param>
    /// <param name="path">The file.</param>
    /// <param name="settings">What the writers cannot know.</param>
    /// <param name="force">Whether to overwrite a file that exists.</param>
    /// <param name="inputs">The files that it was made from; none of them is replaced.</param>
    /// <param name="unreadable">The files that could not be read; left out, none.</param>
    /// <returns>The file's full path.</returns>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.FileExists"/>, <see cref="TopologyError.OutputIsInput"/>, <see cref="TopologyError.FolderNotFound"/>, <see cref="TopologyError.PathIsDirectory"/>,
    /// <see cref="TopologyError.AccessDenied"/>, <see cref="TopologyError.FileFailed"/>.
    /// </exception>
    public static string Write(
        IReadOnlyList<InspectionReport> reports,
        ResultFormat format,
        string path,
        ResultSettings? settings = null,
        bool force = false,
        IReadOnlyList<UnreadableFile>? unreadable = null,
        IReadOnlyList<string>? inputs = null)
    {
        var bytes = DocumentEncoder.Encode(ResultText.Write(reports, format, settings, unreadable));
        return AtomicFile.Write(path, bytes, Overwriting.IfForced(force).Except(inputs ?? []));
    }
}
