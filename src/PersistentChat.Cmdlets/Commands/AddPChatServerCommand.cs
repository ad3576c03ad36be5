using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Adds servers to a Persistent Chat pool of the current topology: all of them, or none if one is refused.</summary>
[Cmdlet(VerbsCommon.Add, "PChatServer", SupportsShouldProcess = true)]
[OutputType(typeof(ChatPool))]
public sealed class AddPChatServerCommand : PChatObjectCommand
{
    private string[] _typed = [];

    /// <summary>The pool, by FQDN, service identity or object.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Fqdn")]
    [ArgumentCompleter(typeof(PoolCompleter))]
    public PoolIdentity PoolFqdn { get; set; } = null!;

    /// <summary>The computers.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    [ArgumentCompleter(typeof(ComputerCompleter))]
    public string[] ComputerName { get; set; } = [];

    /// <summary>Adds them on standby instead of active.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public SwitchParameter Standby { get; set; }

    /// <summary>The data centre that they stand in.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? DataCenter { get; set; }

    /// <summary>What comes with a pool from the pipeline is said of the pool, not of its servers.</summary>
    private protected override bool IsStated(string parameter) => _typed.Contains(parameter);

    private protected override void Begin() => _typed = [.. MyInvocation.BoundParameters.Keys];

    private protected override void Execute()
    {
        var state = Standby ? ServerState.Standby : ServerState.Active;
        var pool = Current.GetChatPool(PoolFqdn.ToFqdn());
        var grown = ComputerName.Aggregate(pool, (changed, name) => changed.Add(new ChatServer(new Fqdn(name), state, DataCenter).With(SetCommon)));
        if (Apply(Current.Replace(grown), pool, string.Join(", ", ComputerName)))
            WriteObject(grown);
    }
}
