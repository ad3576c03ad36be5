using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Lists the Persistent Chat pools of the current topology.</summary>
[Cmdlet(VerbsCommon.Get, "PChatPool", DefaultParameterSetName = ParameterSets.Identity)]
[OutputType(typeof(ChatPool))]
public sealed class GetPChatPoolCommand : PChatGetCommand
{
    /// <summary>The FQDNs or service identities; left out, all are listed.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ParameterSetName = ParameterSets.Identity)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PoolCompleter))]
    public PoolIdentity[]? Identity { get; set; }

    private protected override void Execute() =>
        Write(Identity, identity => Current.GetChatPool(identity.ToFqdn()), Current.ChatPools);
}
