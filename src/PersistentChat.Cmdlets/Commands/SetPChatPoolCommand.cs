using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Changes settings of Persistent Chat pools; what is left out stays. FQDN and type of a pool cannot change.</summary>
[Cmdlet(VerbsCommon.Set, "PChatPool", SupportsShouldProcess = true)]
[OutputType(typeof(ChatPool))]
public sealed class SetPChatPoolCommand : PChatPoolSettingsCommand
{
    /// <summary>The FQDNs or service identities.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Fqdn")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PoolCompleter))]
    public PoolIdentity[] Identity { get; set; } = [];

    /// <summary>The front-end pool or Standard Edition server that the pool connects to.</summary>
    [Parameter]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(FrontEndPoolCompleter))]
    public FrontEndPoolIdentity? NextHop { get; set; }

    /// <summary>The store of the content database (mgc).</summary>
    [Parameter]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(SqlInstanceCompleter))]
    public StoreIdentity? ContentStore { get; set; }

    /// <summary>The file store; $null takes it away.</summary>
    [Parameter]
    public string? FileStore { get; set; }

    /// <summary>Returns the pools as they are then.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override bool IsName(object? item) => item is ChatPool;

    private protected override void Execute() => Edit(
        Identity, identity => Current.GetChatPool(identity.ToFqdn()), pool => pool.With(ChangeAll), pool => Current.Replace(pool), pool =>
        {
            WarnOfIdleStore(pool);
            if (PassThru)
                WriteObject(pool);
        });

    private void ChangeAll(ChatPoolBuilder pool)
    {
        WhereStated(nameof(NextHop), () => pool.NextHop = NextHop!.ToFqdn());
        WhereStated(nameof(ContentStore), () => pool.ContentStore = ContentStore!.ToStore(pool.ContentStore));
        WhereStated(nameof(FileStore), () => pool.FileStore = PathOf(FileStore));
        Change(pool);
    }
}
