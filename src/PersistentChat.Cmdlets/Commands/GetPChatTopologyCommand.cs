using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Returns the current topology.</summary>
[Cmdlet(VerbsCommon.Get, "PChatTopology")]
[OutputType(typeof(Topology))]
public sealed class GetPChatTopologyCommand : PChatCommand
{
    private protected override void Execute() => WriteObject(Current);
}
