using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Removes servers from their Persistent Chat pool from the current topology.</summary>
[Cmdlet(VerbsCommon.Remove, "PChatServer", SupportsShouldProcess = true)]
[OutputType(typeof(ChatServer))]
public sealed class RemovePChatServerCommand : PChatEditCommand
{
    /// <summary>The FQDNs.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Fqdn")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ServerCompleter))]
    public ServerIdentity[] Identity { get; set; } = [];

    /// <summary>Returns what was removed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Execute() => ForEach(Identity, identity =>
    {
        var removed = Current.GetChatServer(identity.ToFqdn());
        if (Apply(Current.RemoveServer(removed.Fqdn), removed) && PassThru)
            WriteObject(removed);
    });
}
