using System.Management.Automation;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Cmdlets;

/// <summary>Returns what the current topology lays down beyond the product's documents.</summary>
[Cmdlet(VerbsCommon.Get, "PChatPolicy")]
[OutputType(typeof(Policy))]
public sealed class GetPChatPolicyCommand : PChatCommand
{
    private protected override void Execute() => WriteObject(Current.Policy);
}
