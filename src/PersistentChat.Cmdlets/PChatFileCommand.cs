using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that write one file.</summary>
public abstract class PChatFileCommand : PChatEditCommand
{
    private protected PChatFileCommand()
    {
    }

    /// <summary>The file; the path is taken as it is written.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ParameterSets.LiteralPath)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string? LiteralPath { get; set; }

    /// <summary>Overwrites a file that is there and would else be left alone.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Returns the file.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>The file that -LiteralPath or -Path names; null when neither is there.</summary>
    /// <param name="path">The value of -Path.</param>
    private protected string? TargetFile(string? path)
    {
        if (LiteralPath is not null)
            return FilePaths.Literal(SessionState, LiteralPath);
        return path is null ? null : FilePaths.ToWrite(SessionState, path);
    }

    /// <summary>The files that are not to be written over, forced or not: those of the current topology, and those that were named.</summary>
    /// <param name="named">Files that the result is made from; what was not named is null.</param>
    private protected static IReadOnlyList<string> Inputs(params string?[] named) =>
        [.. TopologySession.Here.Inputs, .. named.Where(file => file is not null).Select(file => file!)];

    /// <summary>
    /// Opens the file that was written if <paramref name="show"/> is set, and returns it with -PassThru or where nothing can open it; one that was made only to be shown goes then.
    /// </summary>
    private protected void HandOver(string file, bool show = false, bool isTemporary = false)
    {
        var isLost = show && !PageOpener.TryOpen(file);
        if (isLost)
            WriteWarning(CmdletTexts.Format(isTemporary ? "NotShown" : "NotShownButWritten", file));
        if (isLost && isTemporary && !PassThru)
            File.Delete(file);
        else if (PassThru || isLost)
            WriteFile(file);
    }
}
