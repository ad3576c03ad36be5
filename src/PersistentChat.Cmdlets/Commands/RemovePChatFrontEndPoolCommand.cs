using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Removes front-end pools that are the next hop of no chat pool from the current topology.</summary>
[Cmdlet(VerbsCommon.Remove, "PChatFrontEndPool", SupportsShouldProcess = true)]
[OutputType(typeof(FrontEndPool))]
public sealed class RemovePChatFrontEndPoolCommand : PChatRemoveCommand
{
    /// <summary>The FQDNs or service identities.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Fqdn")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(FrontEndPoolCompleter))]
    public FrontEndPoolIdentity[] Identity { get; set; } = [];

    private protected override void Execute() =>
        Remove(Identity, identity => Current.GetFrontEndPool(identity.ToFqdn()), removed => Current.RemoveFrontEndPool(removed.Fqdn));
}
