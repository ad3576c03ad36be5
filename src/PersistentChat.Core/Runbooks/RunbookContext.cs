using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules;

namespace PersistentChat.Runbooks;

/// <summary>A chat pool, and what its topology says about the things it uses.</summary>
internal sealed class RunbookContext(ChatPool pool, TopologyIndex topology)
{
    private readonly StandbyServers _standby = new(topology);

    public ChatPool Pool => pool;

    public Product Product => topology.Topology.Product;

    public ProductCitations Citations { get; } = new(topology.Topology.Product);

    /// <summary>The front-end pools, seen from the loss of the primary data centre.</summary>
    public FrontEndFacts FrontEnds { get; } = new(pool, topology);

    /// <summary>Whether the topology has no other chat pool.</summary>
    public bool IsOnlyChatPool => topology.ChatPools.Count == 1;

    public bool IsMultiple => pool.PoolType == ChatPoolType.MultipleServer;

    /// <summary>The Standard Edition server that the pool runs on; null when it runs on servers of its own.</summary>
    public ChatServer? StandardEditionHost => topology.StandardEditionHostOf(pool);

    /// <summary>The store that disaster recovery fails over to; the product offers it to multiple-server pools only.</summary>
    public SqlStore? Backup => IsMultiple ? pool.BackupContentStore : null;

    public SqlStore? ComplianceStore => pool.Compliance.Enabled ? pool.Compliance.Store : null;

    public SqlStore? BackupComplianceStore => pool.Compliance.Enabled && Backup is not null ? pool.Compliance.BackupStore : null;

    /// <summary>The databases of every day.</summary>
    public IReadOnlyList<PoolDatabase> Primary =>
        [PoolDatabase.Content(pool.ContentStore), .. ComplianceStore is { } store ? new[] { PoolDatabase.Compliance(store) } : []];

    /// <summary>The databases of the other data centre; none without disaster recovery.</summary>
    public IReadOnlyList<PoolDatabase> Secondary =>
    [
        .. Backup is { } backup ? new[] { PoolDatabase.Content(backup) } : [],
        .. BackupComplianceStore is { } store ? new[] { PoolDatabase.Compliance(store) } : [],
    ];

    /// <summary>All of them.</summary>
    public IEnumerable<PoolDatabase> Stores => Primary.Concat(Secondary);

    /// <summary>The pool that has the folder of this pool's compliance adapter already, being described before it; null when the folder is its own.</summary>
    public ChatPool? FolderHolder =>
        pool.Compliance is { Enabled: true, AdapterOutputDirectory: { } folder } && topology.FirstPoolWithAdapterFolder(folder) is { } first && first.Fqdn != pool.Fqdn
            ? first
            : null;

    /// <summary>Whether this pool or another one has a database of this kind on the instance: a command deletes all of a kind.</summary>
    public bool IsUsed(PoolDatabase database) => topology.ChatPools.Any(other => new RunbookContext(other, topology).Stores.Any(
        used => used.Type == database.Type && used.Store.Copies.Contains(database.Store.Instance)));

    /// <summary>What to know of a mirrored store that is a failover cluster too; nothing of others.</summary>
    public IEnumerable<RunbookText> Clustered(SqlStore store) => store.Mirror is null
        ? []
        : store.Copies.Where(instance => topology.Instance(instance)?.ClusterNodes is not null).Select(instance => new RunbookText("Mirroring_Clustered", instance));

    /// <summary>The identity that Get-CsService shows.</summary>
    public string ServiceIdentity => "PersistentChatServer:" + pool.Fqdn;

    public string Site => pool.Site ?? topology.FrontEnd(pool.NextHop)?.Site ?? "";

    public IEnumerable<(string Role, SqlInstanceName Instance)> Instances()
    {
        foreach (var (prefix, store) in new[]
        {
            ("Content", pool.ContentStore), ("BackupContent", Backup), ("Compliance", ComplianceStore), ("BackupCompliance", BackupComplianceStore),
        })
        {
            if (store is null)
                continue;
            yield return (prefix, store.Instance);
            if (store.Mirror is not null)
                yield return (prefix + "Mirror", store.Mirror);
            if (store.Witness is not null)
                yield return (prefix + "Witness", store.Witness);
        }
    }

    /// <summary>Whether every database stands on the Express of the Standard Edition server that the pool runs on.</summary>
    public bool UsesHostsExpress =>
        StandardEditionHost is { } host && topology.FrontEnd(host.Fqdn)?.LocalBackEnd is { } express && Instances().All(use => use.Instance == express);

    /// <summary>An instance with what is stated about it.</summary>
    public string Describe(SqlInstanceName name)
    {
        var instance = topology.Instance(name);
        var parts = new[] { instance?.Version is { } version ? "SQL Server " + version : null, instance?.Edition?.ToString(), topology.DataCenterOf(name) };
        var known = string.Join(", ", parts.OfType<string>());
        return known.Length == 0 ? name.ToString() : name + " (" + known + ")";
    }

    /// <summary>A server with its state and its data centre.</summary>
    public ServerInPlace Describe(ChatServer server) => new(server, topology.DataCenterOf(server));

    /// <summary>The port of the mirroring endpoint of an instance: the stated one, else the product's default.</summary>
    public int MirroringPort(SqlInstanceName instance, int otherwise) => topology.Instance(instance)?.MirroringPort ?? otherwise;

    /// <summary>
    /// The servers that should be active when the database is on an instance of the other data centre: those that stand there, else those that are not
    /// active and do not stand in the lost one.
    /// </summary>
    public IReadOnlyList<ChatServer> ServersFor(SqlInstanceName instance)
    {
        var near = pool.Servers.Where(server => Stands(server, topology.DataCenterOf(instance))).Take(Limits.ActiveServers).ToArray();
        return near.Length > 0 ? near : [.. pool.StandbyServers.Where(server => !Stands(server, FrontEnds.LostDataCenter)).Take(Limits.ActiveServers)];
    }

    /// <summary>For each active server, the standby server of its data centre that may replace it; null when there is none.</summary>
    public IEnumerable<(ChatServer Lost, ChatServer? Standby)> NearReplacements() =>
        pool.ActiveServers.Select(lost => (lost, (ChatServer?)Permitted().FirstOrDefault(standby => _standby.AreNear(lost, standby))));

    /// <summary>The standby servers that may be active only where the connection to the database is good: those of no lost server's data centre.</summary>
    public IEnumerable<ChatServer> FarReplacements() =>
        Permitted().Where(standby => !pool.ActiveServers.Any(lost => _standby.AreNear(lost, standby)));

    /// <summary>Whether the topology leaves open in which data centre one of these servers stands.</summary>
    public bool LeavesPlaceOpen(IEnumerable<ChatServer> servers) => servers.Any(server => topology.DataCenterOf(server) is null);

    /// <summary>The servers, of some, whose time zone keeps them from being active.</summary>
    public IEnumerable<ChatServer> InOtherTimeZone(IEnumerable<ChatServer> servers) => servers.Where(server => !_standby.MayBeActive(server, pool));

    private bool Stands(ChatServer server, string? dataCenter) =>
        dataCenter is not null && topology.DataCenterOf(server) is { } place && DataCenters.AreSame(place, dataCenter);

    private IEnumerable<ChatServer> Permitted() => pool.StandbyServers.Where(standby => _standby.MayBeActive(standby, pool));
}
