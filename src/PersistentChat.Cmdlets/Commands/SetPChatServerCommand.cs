using System.Linq;
using System.Management.Automation;
using PersistentChat.Keys;

namespace PersistentChat.Cmdlets;

/// <summary>Makes chat servers active or standby, and changes what is stated of them; what is left out stays.</summary>
[Cmdlet(VerbsCommon.Set, "PChatServer", SupportsShouldProcess = true)]
[OutputType(typeof(ChatServer))]
public sealed class SetPChatServerCommand : PChatObjectCommand
{
    /// <summary>The FQDNs of the servers.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Fqdn")]
    [ValidateNotNullOrEmpty]
    [CopiedName]
    [ArgumentCompleter(typeof(ServerCompleter))]
    public ServerIdentity[] Identity { get; set; } = [];

    /// <summary>What they become; left out, they stay what they are.</summary>
    [Parameter(Position = 1, ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(ServerState))]
    public ServerState? State { get; set; }

    /// <summary>The data centre that they stand in; $null takes it away.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? DataCenter { get; set; }

    /// <summary>Returns the servers as they are then.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override bool IsName(object? item) => item is ChatServer;

    private protected override void Execute() => ForEach(Identity, identity =>
    {
        var server = Named(identity, name => Current.GetChatServer(name.ToFqdn()));
        var pool = Current.GetChatPool(server.PoolFqdn!);
        var state = IsStated(nameof(State)) ? State : null;
        // A row that says active of a server whose state nobody has said does not say it.
        if (state == ServerState.Active && Rows.IsOpen(nameof(State)) && Rows.Truth(nameof(ChatServer.IsStateKnown)) == false)
            state = null;
        var changed = (state is { } next ? pool.SetState(server.Fqdn, next) : pool).With(server.Fqdn, Change);
        if (changed != pool && !Apply(Current.Replace(changed), server, ChatServerKeys.Table, server, changed.Servers.First(present => present.Fqdn == server.Fqdn)))
            return;
        if (PassThru)
            WriteObject(Current.GetChatServer(server.Fqdn));
    });

    private void Change(ChatServerBuilder server)
    {
        WhereStated(nameof(DataCenter), () => server.DataCenter = DataCenter);
        SetCommon(server);
    }
}
