using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Removes facts about computers from the current topology.</summary>
[Cmdlet(VerbsCommon.Remove, "PChatComputer", SupportsShouldProcess = true)]
[OutputType(typeof(Computer))]
public sealed class RemovePChatComputerCommand : PChatEditCommand
{
    /// <summary>The FQDNs.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Fqdn")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ComputerCompleter))]
    public ComputerIdentity[] Identity { get; set; } = [];

    /// <summary>Returns what was removed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Execute() => ForEach(Identity, identity =>
    {
        var removed = Current.GetComputer(identity.ToFqdn());
        if (Apply(Current.RemoveComputer(removed.Fqdn), removed) && PassThru)
            WriteObject(removed);
    });
}
