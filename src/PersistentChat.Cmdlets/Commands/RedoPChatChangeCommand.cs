using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Makes changes to the current topology again that were taken back; a new change leaves none to make again.</summary>
[Cmdlet(VerbsCommon.Redo, "PChatChange", SupportsShouldProcess = true)]
[OutputType(typeof(Topology))]
public sealed class RedoPChatChangeCommand : PChatHistoryCommand
{
    private protected override void Execute() => Go(TopologySession.Here.Redoable(Count), TopologySession.Here.Redo);
}
