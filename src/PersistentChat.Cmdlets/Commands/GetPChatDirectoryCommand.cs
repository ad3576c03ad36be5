using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Returns what the current topology says about Active Directory.</summary>
[Cmdlet(VerbsCommon.Get, "PChatDirectory")]
[OutputType(typeof(ActiveDirectory))]
public sealed class GetPChatDirectoryCommand : PChatCommand
{
    private protected override void Execute() => WriteObject(Current.Directory);
}
