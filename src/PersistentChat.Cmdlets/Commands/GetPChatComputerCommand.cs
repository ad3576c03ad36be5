using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Lists the facts about computers of the current topology.</summary>
[Cmdlet(VerbsCommon.Get, "PChatComputer", DefaultParameterSetName = ParameterSets.Identity)]
[OutputType(typeof(Computer))]
public sealed class GetPChatComputerCommand : PChatGetCommand
{
    /// <summary>The FQDNs; left out, all are listed.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ParameterSetName = ParameterSets.Identity)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ComputerCompleter))]
    public ComputerIdentity[]? Identity { get; set; }

    private protected override void Execute() =>
        Write(Identity, identity => Current.GetComputer(identity.ToFqdn()), Current.Computers);
}
