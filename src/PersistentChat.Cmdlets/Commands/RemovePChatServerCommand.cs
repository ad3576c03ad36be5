using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Removes servers from their Persistent Chat pool from the current topology.</summary>
[Cmdlet(VerbsCommon.Remove, "PChatServer", SupportsShouldProcess = true)]
[OutputType(typeof(ChatServer))]
public sealed class RemovePChatServerCommand : PChatRemoveCommand
{
    /// <summary>The FQDNs of the servers.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Fqdn")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ServerCompleter))]
    public ServerIdentity[] Identity { get; set; } = [];

    private protected override void Execute() =>
        Remove(Identity, identity => Current.GetChatServer(identity.ToFqdn()), removed => Current.RemoveServer(removed.Fqdn));
}
