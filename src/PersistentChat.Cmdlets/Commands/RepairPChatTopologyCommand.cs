using System;
using System.IO;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Repairs in topology documents what nobody needs to think about.</summary>
[Cmdlet(VerbsDiagnostic.Repair, "PChatTopology", SupportsShouldProcess = true, DefaultParameterSetName = ParameterSets.Path)]
[OutputType(typeof(FileInfo))]
public sealed class RepairPChatTopologyCommand : PChatFilesCommand
{
    /// <summary>Returns each file that can be read, repaired or not.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Change(string file)
    {
        if (DocumentGateway.Repair(file, difference => Approved(file, difference), WriteVerbose, WriteWarning) is { } left)
            throw left;
        if (PassThru)
            WriteFile(file);
    }

    private bool Approved(string file, string difference) => ShouldProcess(
        CmdletTexts.Get(nameof(RepairPChatTopologyCommand)) + Environment.NewLine + VisibleText.OfLines(difference),
        CmdletTexts.Format(nameof(RepairPChatTopologyCommand) + "_Ask", VisibleText.Of(file)),
        CmdletTexts.Get(nameof(RepairPChatTopologyCommand)));
}
