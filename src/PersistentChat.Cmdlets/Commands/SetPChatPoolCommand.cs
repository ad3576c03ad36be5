using System;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Keys;

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
    [CopiedName]
    [ArgumentCompleter(typeof(PoolCompleter))]
    public PoolIdentity[] Identity { get; set; } = [];

    /// <summary>The front-end pool or Standard Edition server that the pool connects to.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(FrontEndPoolCompleter))]
    public FrontEndPoolIdentity? NextHop { get; set; }

    /// <summary>The store of the content database (mgc).</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(SqlInstanceCompleter))]
    public StoreIdentity? ContentStore { get; set; }

    /// <summary>The file store; $null takes it away.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? FileStore { get; set; }

    /// <summary>Returns the pools as they are then.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override bool IsName(object? item) => item is ChatPool;

    private protected override void Execute() => Edit(
        ChatPoolKeys.Table, Identity, identity => Checked(Current.GetChatPool(identity.ToFqdn())), pool => pool.With(ChangeAll), pool => Current.Replace(pool), pool =>
        {
            Warn(pool);
            if (PassThru)
                WriteObject(pool);
        });

    private void ChangeAll(ChatPoolBuilder pool)
    {
        WhereStated(nameof(NextHop), () => pool.NextHop = NextHop!.ToFqdn());
        WhereStated(nameof(ContentStore), () => pool.ContentStore = ContentStore!.ToStore(pool.ContentStore));
        WhereStated(nameof(FileStore), () => pool.FileStore = PathOf(FileStore));
        Change(pool);
        TellPartners(pool, UnknownFact.Mirror, "Mirror", store => store.Mirror);
        TellPartners(pool, UnknownFact.Witness, "Witness", store => store.Witness);
        ChangeUnknown(pool);
    }

    // A row is not passed over in silence where it says something that this cmdlet does not change.
    private ChatPool Checked(ChatPool pool)
    {
        if (RowServers is { } servers && !pool.WithServers(servers).Servers.SequenceEqual(pool.Servers))
            throw new TopologyException(TopologyError.InvalidInput, pool, "Servers", CmdletTexts.Format("Row_Servers", pool));
        if (Rows.Value(nameof(ChatPool.PoolType), typeof(ChatPoolType)) is ChatPoolType type && type != pool.PoolType)
            throw new TopologyException(TopologyError.InvalidInput, pool, nameof(ChatPool.PoolType), CmdletTexts.Format("Row_PoolType", pool, pool.PoolType));
        return pool;
    }

    /// <summary>Whether its stores have a mirror or a witness is known when each has one, or when parameters say of the others that they have none.</summary>
    private void TellPartners(ChatPoolBuilder pool, UnknownFact fact, string part, Func<SqlStore, SqlInstanceName?> partner)
    {
        (string Parameter, StoreIdentity? Stated, SqlStore? Store)[] stores =
        [
            (nameof(ContentStore), ContentStore, pool.ContentStore),
            (nameof(BackupContentStore), BackupContentStore, pool.BackupContentStore),
            (nameof(ComplianceStore), ComplianceStore, pool.Compliance!.Store),
            (nameof(BackupComplianceStore), BackupComplianceStore, pool.Compliance.BackupStore),
        ];
        if (stores.Any(store => IsStated(store.Parameter))
            && stores.All(store => store.Store is null || partner(store.Store) is not null || (IsStated(store.Parameter) && store.Stated?.Says(part) == true)))
            pool.Tell(fact);
    }
}
