using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Takes back the last changes to the current topology. Files that were written stay as they are.</summary>
[Cmdlet(VerbsCommon.Undo, "PChatChange", SupportsShouldProcess = true)]
[OutputType(typeof(Topology))]
public sealed class UndoPChatChangeCommand : PChatEditCommand
{
    /// <summary>How many changes, 1 or more. The last 1,000 are kept.</summary>
    [Parameter(Position = 0)]
    [ValidateRange(1, int.MaxValue)]
    [PSDefaultValue(Value = 1)]
    public int Count { get; set; } = 1;

    /// <summary>Returns the topology as it is then, if there is one.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Execute()
    {
        var session = TopologySession.Here;
        session.CheckUndo(Count);
        if (!Approved(session.Topology?.Name ?? "", Count))
            return;
        session.Undo(Count);
        if (PassThru && session.Topology is { } topology)
            WriteObject(topology);
    }
}
