using System.Collections.Generic;

namespace PersistentChat.Cmdlets;

/// <summary>Files that scripts write of what cmdlets returned, such as <c>samples/Invoke-DriftCheck.ps1</c>.</summary>
public static class ScriptOutput
{
    /// <summary>Writes lines as UTF-8, all of them or none; a file that exists is replaced. The folder is made where it is missing.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="inputs">The files that the lines were made from; none of them is replaced.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.OutputIsInput"/>, <see cref="TopologyError.NotRegularFile"/>, <see cref="TopologyError.OwnerWouldBeLost"/>, <see cref="TopologyError.FileBusy"/>,
    /// <see cref="TopologyError.PathIsDirectory"/>, <see cref="TopologyError.AccessDenied"/>, <see cref="TopologyError.FileFailed"/>.
    /// </exception>
    public static void Write(string path, IEnumerable<string> lines, IReadOnlyList<string> inputs) =>
        DocumentGateway.Write(path, string.Join("\n", lines) + "\n", inputs);
}
