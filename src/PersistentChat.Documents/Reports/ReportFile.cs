using System.Collections.Generic;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Writing;

namespace PersistentChat.Documents.Reports;

/// <summary>Reports as files.</summary>
internal static class ReportFile
{
    /// <summary>Writes a report to a file, all of it or nothing.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="options">The day, and what else belongs to it.</param>
    /// <param name="path">The file.</param>
    /// <param name="force">Whether to overwrite a file that is there.</param>
    /// <param name="inputs">The files that it was made from; none of them is replaced.</param>
    /// <returns>The file's full path.</returns>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.FileExists"/>, <see cref="TopologyError.OutputIsInput"/>, <see cref="TopologyError.FolderNotFound"/>, <see cref="TopologyError.PathIsDirectory"/>,
    /// <see cref="TopologyError.AccessDenied"/>, <see cref="TopologyError.FileFailed"/>.
    /// </exception>
    public static string Write(Topology topology, ReportOptions options, string path, bool force = false, IReadOnlyList<string>? inputs = null)
    {
        var bytes = DocumentEncoder.Encode(HtmlReport.Write(topology, options));
        return AtomicFile.Write(path, bytes, Overwriting.IfForced(force).Except(inputs ?? []));
    }
}
