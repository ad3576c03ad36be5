using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Makes chat servers active or standby.</summary>
[Cmdlet(VerbsCommon.Set, "PChatServer", SupportsShouldProcess = true)]
[OutputType(typeof(ChatServer))]
public sealed class SetPChatServerCommand : PChatObjectCommand
{
    /// <summary>The FQDNs of the servers.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Fqdn")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ServerCompleter))]
    public ServerIdentity[] Identity { get; set; } = [];

    /// <summary>What they become.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    public ServerState State { get; set; }

    /// <summary>Returns the servers as they are then.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Execute() => ForEach(Identity, identity =>
    {
        var server = Current.GetChatServer(identity.ToFqdn());
        var pool = Current.GetChatPool(server.PoolFqdn!);
        var changed = pool.SetState(server.Fqdn, State).With(server.Fqdn, SetCommon);
        if (changed != pool && !Apply(Current.Replace(changed), server, State))
            return;
        if (PassThru)
            WriteObject(Current.GetChatServer(server.Fqdn));
    });
}
