using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Adds a Persistent Chat pool to the current topology.</summary>
[Cmdlet(VerbsCommon.New, "PChatPool", SupportsShouldProcess = true)]
[OutputType(typeof(ChatPool))]
public sealed class NewPChatPoolCommand : PChatPoolSettingsCommand
{
    /// <summary>The pool's FQDN; for a single-server pool the computer's.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    public string Fqdn { get; set; } = "";

    /// <summary>The front-end pool or Standard Edition server that the pool connects to.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(FrontEndPoolCompleter))]
    public FrontEndPoolIdentity NextHop { get; set; } = null!;

    /// <summary>The store of the content database (mgc).</summary>
    [Parameter(Mandatory = true, Position = 2, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(SqlInstanceCompleter))]
    public StoreIdentity ContentStore { get; set; } = null!;

    /// <summary>The file store: a UNC path, or a local path for a single server.</summary>
    [Parameter(Mandatory = true, Position = 3, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    public string FileStore { get; set; } = "";

    /// <summary>MultipleServer, which can grow, or SingleServer, which never can.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [PSDefaultValue(Value = ChatPoolType.MultipleServer)]
    [Typed(typeof(ChatPoolType))]
    public ChatPoolType PoolType { get; set; } = ChatPoolType.MultipleServer;

    /// <inheritdoc/>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [PSDefaultValue(Value = Limits.DefaultSipPort)]
    [Typed(typeof(int))]
    public override int SipPort { get; set; } = Limits.DefaultSipPort;

    /// <inheritdoc/>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [PSDefaultValue(Value = Limits.DefaultPoolPort)]
    [Typed(typeof(int))]
    public override int PoolPort { get; set; } = Limits.DefaultPoolPort;

    /// <summary>The active servers; more, and those on standby, are added with Add-PChatServer. A single-server pool is its own server.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(ComputerCompleter))]
    public string[] ComputerName { get; set; } = [];

    private protected override void Execute()
    {
        var empty = new ChatPool(new Fqdn(Fqdn), PoolType, NextHop.ToFqdn(), ContentStore.ToStore())
            .With(changed => changed.FileStore = new StorePath(FileStore));
        var pool = ComputerName.Select(name => new Fqdn(name))
            .Where(computer => !IsTheSingleServer(empty, computer))
            .Aggregate(empty.With(Change), (grown, computer) => grown.Add(new ChatServer(computer)));
        if (!Apply(Current.Add(pool), pool))
            return;
        Warn(pool);
        WriteObject(pool);
    }

    private static bool IsTheSingleServer(ChatPool pool, Fqdn computer) =>
        pool.PoolType == ChatPoolType.SingleServer && computer == pool.Fqdn;
}
