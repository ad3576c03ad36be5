using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Lists the changes to the current topology that can be taken back, and those that were, the newest first.</summary>
[Cmdlet(VerbsCommon.Get, "PChatChange")]
[OutputType(typeof(SessionChange))]
public sealed class GetPChatChangeCommand : PChatCommand
{
    private protected override void Execute() => WriteObject(TopologySession.Here.Changes(), enumerateCollection: true);
}
