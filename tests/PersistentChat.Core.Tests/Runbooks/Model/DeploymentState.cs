using PersistentChat.Runbooks;

namespace PersistentChat.Tests.Runbooks.Model;

/// <summary>
/// As much of a deployment of one chat pool as decides whether the steps of a runbook can follow one another. It is ours: what the product does when
/// documents are silent is not in it.
/// </summary>
internal sealed class DeploymentState(Topology topology, ChatPool pool)
{
    public Topology Topology { get; private set; } = topology;

    public ChatPool Pool { get; private set; } = pool;

    public RunbookContext Context { get; private set; } = ContextOf(topology, pool);

    /// <summary>The databases that exist, by instance and name.</summary>
    public Dictionary<(SqlInstanceName Instance, string Name), DatabaseCopy> Databases { get; } = [];

    /// <summary>Where the mirror of a database is, by principal and name.</summary>
    public Dictionary<(SqlInstanceName Principal, string Name), SqlInstanceName> Mirrors { get; } = [];

    /// <summary>The instances that ship the log of mgc to the secondary.</summary>
    public HashSet<SqlInstanceName> ShipsLogs { get; } = [];

    public HashSet<Fqdn> ActiveServers { get; } = [];

    public HashSet<Fqdn> RunningServers { get; } = [];

    public HashSet<Fqdn> InstalledServers { get; } = [];

    public HashSet<Fqdn> LostServers { get; } = [];

    /// <summary>The servers that joined the pool after it was deployed.</summary>
    public HashSet<Fqdn> AddedServers { get; } = [];

    public HashSet<SqlInstanceName> LostInstances { get; } = [];

    /// <summary>The pool that each endpoint for legacy clients belongs to, by SIP address.</summary>
    public Dictionary<string, string> Endpoints { get; } = [];

    /// <summary>What was done by hand and later steps rely on.</summary>
    public HashSet<string> Facts { get; } = [];

    public string? PublishedPool { get; set; }

    public string PoolState { get; set; } = "Normal";

    /// <summary>Whether the Central Management Store can be written to.</summary>
    public bool IsManagementLost { get; set; }

    public bool IsNextHopLost { get; set; }

    public bool HasBackupPool { get; set; }

    public bool FrontEndsNeedRestart { get; set; }

    /// <summary>The last message that a user wrote.</summary>
    public int LastMessage { get; set; }

    /// <summary>The files that were exported to.</summary>
    public HashSet<string> ExportFiles { get; } = [];

    /// <summary>The last message in the export; null when there is none.</summary>
    public int? ExportedUpTo { get; set; }

    /// <summary>The last message in the backup that SQL Server makes of the database; null when there is none.</summary>
    public int? SavedUpTo { get; set; }

    /// <summary>The last message in the full backup that failing back makes.</summary>
    public int? BackedUp { get; set; }

    /// <summary>The store whose database the pool uses.</summary>
    public SqlStore CurrentStore => PoolState == "FailedOver" ? Context.Backup! : PublishedStore ?? Pool.ContentStore;

    /// <summary>The content store that the pool has until a change of it is published; null when nothing changes.</summary>
    public SqlStore? PublishedStore { get; set; }

    /// <summary>The instance that holds the principal of the database that the pool uses; null when it cannot be used.</summary>
    public SqlInstanceName? CurrentInstance => CurrentStore.Copies.FirstOrDefault(
        instance => Databases.TryGetValue((instance, PoolDatabase.ContentName), out var copy) && copy.IsOnline && !LostInstances.Contains(instance));

    /// <summary>Whether somebody can chat.</summary>
    public bool UsersAreOnline =>
        PublishedPool is not null && !Facts.Contains("RoomsDisabled") && CurrentInstance is not null && (!IsNextHopLost || Facts.Contains("SignIn"))
        && ActiveServers.Overlaps(RunningServers.Where(server => !LostServers.Contains(server)));

    /// <summary>The steps that follow lead to this topology.</summary>
    public void Enter(Topology next)
    {
        PublishedStore ??= Pool.ContentStore;
        Topology = next;
        Pool = next.GetChatPool(Pool.Fqdn);
        Context = ContextOf(next, Pool);
    }

    /// <summary>Everything that a later runbook can build on, in a form that can be compared.</summary>
    public IEnumerable<string> Summary() =>
    [
        "published " + PublishedPool,
        "state " + PoolState,
        .. ActiveServers.Select(server => "active " + server).Order(),
        .. Databases.Select(pair => $"database {pair.Key.Name} on {pair.Key.Instance}, online {pair.Value.IsOnline}").Order(),
        .. Mirrors.Select(pair => $"mirror of {pair.Key.Name} from {pair.Key.Principal} to {pair.Value}").Order(),
        .. ShipsLogs.Select(instance => "logs from " + instance).Order(),
        "restart " + FrontEndsNeedRestart,
    ];

    private static RunbookContext ContextOf(Topology topology, ChatPool pool) => new(pool, new Rules.TopologyIndex(topology, default, topology.Policy, Rules.RuleCatalog.Ids));
}
