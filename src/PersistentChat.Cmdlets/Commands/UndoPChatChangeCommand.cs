using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Takes back the last changes to the current topology. Files that were written stay as they are.</summary>
[Cmdlet(VerbsCommon.Undo, "PChatChange", SupportsShouldProcess = true)]
[OutputType(typeof(Topology))]
public sealed class UndoPChatChangeCommand : PChatHistoryCommand
{
    private protected override void Execute() => Go(TopologySession.Here.Undoable(Count), TopologySession.Here.Undo);
}
