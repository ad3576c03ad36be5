using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Removes Persistent Chat pools and their servers from the current topology.</summary>
[Cmdlet(VerbsCommon.Remove, "PChatPool", SupportsShouldProcess = true)]
[OutputType(typeof(ChatPool))]
public sealed class RemovePChatPoolCommand : PChatEditCommand
{
    /// <summary>The FQDNs or service identities.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Fqdn")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PoolCompleter))]
    public PoolIdentity[] Identity { get; set; } = [];

    /// <summary>Returns what was removed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Execute() => ForEach(Identity, identity =>
    {
        var removed = Current.GetChatPool(identity.ToFqdn());
        if (Apply(Current.RemoveChatPool(removed.Fqdn), removed) && PassThru)
            WriteObject(removed);
    });
}
