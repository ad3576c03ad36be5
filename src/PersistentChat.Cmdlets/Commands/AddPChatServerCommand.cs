using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Adds servers to Persistent Chat pools of the current topology: of one item all of them, or none if one is refused.</summary>
[Cmdlet(VerbsCommon.Add, "PChatServer", SupportsShouldProcess = true)]
[OutputType(typeof(ChatPool))]
public sealed class AddPChatServerCommand : PChatObjectCommand
{
    private readonly List<Fqdn> _changed = [];

    /// <summary>The pool, by FQDN, service identity or object.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [CopiedName]
    [ArgumentCompleter(typeof(PoolCompleter))]
    public PoolIdentity PoolFqdn { get; set; } = null!;

    /// <summary>The computers, by FQDN, or by servers of another topology.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Fqdn", "ServerFqdn")]
    [CopiedName]
    [ArgumentCompleter(typeof(ComputerCompleter))]
    public ServerIdentity[] ComputerName { get; set; } = [];

    /// <summary>Adds them on standby instead of active.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(SwitchParameter))]
    public SwitchParameter Standby { get; set; }

    /// <summary>Adds them in this state; left out, they are active.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(ServerState))]
    public ServerState? State { get; set; }

    /// <summary>The data centre that they stand in.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? DataCenter { get; set; }

    /// <summary>What comes with a pool from the pipeline is said of the pool, and with a server of that server.</summary>
    private protected override bool IsStated(string parameter) =>
        IsBound(parameter) && (!Rows.IsOpen(parameter) || (Rows.IsOpen(nameof(ComputerName)) && InputObject?.BaseObject is not ChatPool));

    private protected override void Execute()
    {
        var fqdn = PoolFqdn.ToFqdn();
        var computers = ComputerName.Select(name => name.ToFqdn()).ToArray();
        // A pool, or a text, names what was not typed twice.
        if (Rows.IsOpen(nameof(ComputerName)) && InputObject?.BaseObject is ChatPool or string && computers.Contains(fqdn))
            throw new TopologyException(TopologyError.NameMissing, fqdn, "-" + nameof(ComputerName));
        var pool = Current.GetChatPool(fqdn);
        var grown = computers.Aggregate(pool, (changed, computer) => changed.Add(ServerOf(computer)));
        if (Apply(Current.Replace(grown), pool, string.Join(", ", ComputerName.AsEnumerable())) && !_changed.Contains(fqdn))
            _changed.Add(fqdn);
    }

    private protected override void Finish()
    {
        foreach (var pool in _changed)
            WriteObject(Current.GetChatPool(pool));
    }

    private ChatServer ServerOf(Fqdn computer)
    {
        var server = new ChatServer(computer, StateOf(computer), DataCenter).With(SetCommon);
        // Of a server whose state nobody has said it is not said here, either, unless a parameter does.
        if (IsUnknown && server.State == ServerState.Active && Rows.IsOpen(nameof(State)) && Rows.IsOpen(nameof(Standby)))
            server.Stated = StatedState.Unknown;
        return server;
    }

    private bool IsUnknown => InputObject?.BaseObject is ChatServer { IsStateKnown: false } || Rows.Truth(nameof(ChatServer.IsStateKnown)) == false;

    /// <exception cref="TopologyException"><see cref="TopologyError.StatesDiffer"/>.</exception>
    private ServerState StateOf(Fqdn computer)
    {
        var state = IsStated(nameof(State)) ? State : null;
        if (state == ServerState.Active && Standby)
            throw new TopologyException(TopologyError.StatesDiffer, computer, computer);
        return state ?? (Standby ? ServerState.Standby : ServerState.Active);
    }
}
