using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Removes front-end pools that are the next hop of no chat pool from the current topology.</summary>
[Cmdlet(VerbsCommon.Remove, "PChatFrontEndPool", SupportsShouldProcess = true)]
[OutputType(typeof(FrontEndPool))]
public sealed class RemovePChatFrontEndPoolCommand : PChatEditCommand
{
    /// <summary>The FQDNs or service identities.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Fqdn")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(FrontEndPoolCompleter))]
    public FrontEndPoolIdentity[] Identity { get; set; } = [];

    /// <summary>Returns what was removed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Execute() => ForEach(Identity, identity =>
    {
        var removed = Current.GetFrontEndPool(identity.ToFqdn());
        if (Apply(Current.RemoveFrontEndPool(removed.Fqdn), removed) && PassThru)
            WriteObject(removed);
    });
}
