using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Lists the Enterprise Edition front-end pools and Standard Edition servers of the current topology.</summary>
[Cmdlet(VerbsCommon.Get, "PChatFrontEndPool", DefaultParameterSetName = ParameterSets.Identity)]
[OutputType(typeof(FrontEndPool))]
public sealed class GetPChatFrontEndPoolCommand : PChatGetCommand
{
    /// <summary>The FQDNs or service identities; left out, all are listed.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ParameterSetName = ParameterSets.Identity)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(FrontEndPoolCompleter))]
    public FrontEndPoolIdentity[]? Identity { get; set; }

    private protected override void Execute() =>
        Write(Identity, identity => Current.GetFrontEndPool(identity.ToFqdn()), Current.FrontEndPools);
}
