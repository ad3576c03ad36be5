using System.Linq;
using System.Management.Automation;
using PersistentChat.Keys;

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
    [CopiedName]
    [ArgumentCompleter(typeof(FrontEndPoolCompleter))]
    public FrontEndPoolIdentity NextHop { get; set; } = null!;

    /// <summary>The store of the content database (mgc).</summary>
    [Parameter(Mandatory = true, Position = 2, ValueFromPipelineByPropertyName = true)]
    [CopiedName]
    [ArgumentCompleter(typeof(SqlInstanceCompleter))]
    public StoreIdentity ContentStore { get; set; } = null!;

    /// <summary>The file store: a UNC path, or a local path for a single server.</summary>
    [Parameter(Mandatory = true, Position = 3, ValueFromPipelineByPropertyName = true)]
    [AllowNull]
    [AllowEmptyString]
    public string? FileStore { get; set; } = "";

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
        var fqdn = new Fqdn(Fqdn);
        var empty = Stated(ChatPoolKeys.Table, () => Made(fqdn), copy => Name(copy, fqdn));
        var pool = ComputerName.Select(name => new Fqdn(name))
            .Where(computer => !IsTheSingleServer(empty, computer))
            .Aggregate(empty.With(ChangeAll), (grown, computer) => grown.Add(new ChatServer(computer)));
        if (!Apply(Current.Add(pool), pool))
            return;
        Warn(pool);
        WriteObject(pool);
    }

    private protected override bool IsName(object? item) => item is ChatPool;

    private ChatPool Made(Fqdn fqdn)
    {
        var pool = new ChatPool(fqdn, PoolType, NextHop.ToFqdn(), ContentStore.ToStore());
        return RowServers is { } servers ? pool.WithServers(servers) : pool;
    }

    /// <summary>Another pool than the one of the pipeline is a copy of its settings: its servers are in one pool only, and a site has one default.</summary>
    private void Name(ChatPool copy, Fqdn fqdn)
    {
        var isOther = copy.Fqdn != fqdn;
        if (isOther && copy.DisplayName == copy.Fqdn.ToString())
            copy.DisplayName = fqdn.ToString();
        copy.Fqdn = fqdn;
        if (isOther)
            (copy.Servers, copy.DefaultForSites) = (Internal.ValueList.Of<ChatServer>(null), Internal.ValueList.Of<string>(null));
        if (!Rows.IsOpen(nameof(PoolType)))
            copy.PoolType = PoolType;
        if (!Rows.IsOpen(nameof(NextHop)))
            copy.NextHop = NextHop.ToFqdn();
        if (!Rows.IsOpen(nameof(ContentStore)))
            copy.ContentStore = ContentStore.ToStore();
        ChatPoolKeys.Table.Finish(copy);
    }

    private void ChangeAll(ChatPoolBuilder pool)
    {
        // What is typed has to be a path; a row or an object may have none.
        if (!Rows.IsOpen(nameof(FileStore)) || !string.IsNullOrEmpty(FileStore))
            WhereStated(nameof(FileStore), () => pool.FileStore = new StorePath(FileStore!));
        Change(pool);
        ChangeUnknown(pool);
    }

    private static bool IsTheSingleServer(ChatPool pool, Fqdn computer) =>
        pool.PoolType == ChatPoolType.SingleServer && computer == pool.Fqdn;
}
