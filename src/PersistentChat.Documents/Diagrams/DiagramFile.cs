using System.Collections.Generic;
using PersistentChat.Diagrams;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Writing;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Diagrams;

/// <summary>Pictures of a topology as files.</summary>
internal static class DiagramFile
{
    /// <summary>Writes a picture to a file, all of it or nothing.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="format">The form.</param>
    /// <param name="path">The file.</param>
    /// <param name="findings">What the rules found in the topology; left out, nothing is marked.</param>
    /// <param name="options">What of it is shown; left out, the whole topology.</param>
    /// <param name="force">Whether to overwrite a file that exists.</param>
    /// <param name="inputs">The files that it was made from; none of them is replaced.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.ChatPoolNotFound"/>, <see cref="TopologyError.FileExists"/>, <see cref="TopologyError.OutputIsInput"/>, <see cref="TopologyError.FileNotFound"/> (the folder),
    /// <see cref="TopologyError.PathIsDirectory"/>, <see cref="TopologyError.AccessDenied"/>, <see cref="TopologyError.FileFailed"/>.
    /// </exception>
    public static void Write(
        Topology topology, DiagramFormat format, string path, InspectionReport? findings = null, DiagramOptions? options = null, bool force = false, IReadOnlyList<string>? inputs = null)
    {
        var bytes = DocumentEncoder.Encode(TopologyDiagram.Write(topology, format, findings, options));
        AtomicFile.Write(path, bytes, Overwriting.IfForced(force).Except(inputs ?? []));
    }
}
