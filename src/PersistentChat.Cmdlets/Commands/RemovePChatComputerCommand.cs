using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Removes facts about computers from the current topology.</summary>
[Cmdlet(VerbsCommon.Remove, "PChatComputer", SupportsShouldProcess = true)]
[OutputType(typeof(Computer))]
public sealed class RemovePChatComputerCommand : PChatRemoveCommand
{
    /// <summary>The FQDNs of the computers.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Fqdn")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ComputerCompleter))]
    public ComputerIdentity[] Identity { get; set; } = [];

    private protected override void Execute() =>
        Remove(Identity, identity => Current.GetComputer(identity.ToFqdn()), removed => Current.RemoveComputer(removed.Fqdn));
}
