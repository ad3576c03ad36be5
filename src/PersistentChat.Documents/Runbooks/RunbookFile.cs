using System.Collections.Generic;
using System.Text;
using PersistentChat.Documents.Files;
using PersistentChat.Runbooks;

namespace PersistentChat.Documents.Runbooks;

/// <summary>Runbooks as files.</summary>
internal static class RunbookFile
{
    // Windows PowerShell takes a script without the mark for text in the code page of the computer, where other bytes are quotation marks.
    private static readonly UTF8Encoding _script = new(encoderShouldEmitUTF8Identifier: true);
    private static readonly UTF8Encoding _markdown = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="runbook">The runbook.</param>
    /// <param name="asScript">Whether it is a PowerShell script instead of Markdown.</param>
    public static string Text(Runbook runbook, bool asScript = false) => asScript ? RunbookScript.Write(runbook) : RunbookMarkdown.Write(runbook);

    /// <summary>Writes a runbook to a file, all of it or nothing.</summary>
    /// <param name="runbook">The runbook.</param>
    /// <param name="path">The file.</param>
    /// <param name="asScript">Whether to write a PowerShell script instead of Markdown.</param>
    /// <param name="force">Whether to overwrite a file that is there.</param>
    /// <param name="inputs">The files that it was made from; none of them is replaced.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.FileExists"/>, <see cref="TopologyError.OutputIsInput"/>, <see cref="TopologyError.FolderNotFound"/>, <see cref="TopologyError.PathIsDirectory"/>,
    /// <see cref="TopologyError.AccessDenied"/>, <see cref="TopologyError.FileFailed"/>.
    /// </exception>
    public static void Write(Runbook runbook, string path, bool asScript = false, bool force = false, IReadOnlyList<string>? inputs = null)
    {
        var encoding = asScript ? _script : _markdown;
        var bytes = encoding.GetBytes(Text(runbook, asScript));
        AtomicFile.Write(path, [.. encoding.GetPreamble(), .. bytes], Overwriting.IfForced(force).Except(inputs ?? []));
    }
}
