using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Availability;

internal sealed class PCT6006DataCenterOfStore()
    : Rule(
        "PCT6006", RuleCategory.Availability, Severity.Error,
        Citations.RequiredResources
        + "; " + Citations.SkypeAvailability,
        "SQL-20", "DR-01", "DR-02", "DR-03")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.Stores.Where(use => use.IsBackup || (use.Store.Mirror ?? use.Backup?.Instance) is not null), use =>
        {
            Declare(scope, use.Store.Instance, use.Store.Mirror);
            Declare(scope, use.Store.Instance, use.IsBackup ? use.Store.Witness : null);
            if (use.Backup is { } backup && SharedServer(use.Store, backup) is null)
                Declare(scope, use.Store.Instance, backup.Instance);
        }, isStated: topology.Everywhere.Have(ComputerKeys.DataCenter));
        scope.NeedsStores();
        if (!topology.HasUnknown)
            return;
        foreach (var use in topology.Stores)
            if (use.IsBackup && (use.Store.Mirror is not null || use.MayHaveMirror))
                scope.NeedsWitness(use);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        foreach (var use in topology.Stores)
        {
            if (Find("Mirror", topology, use, use.Store.Mirror, isSame: false) is { } mirror)
                yield return mirror;
            if (Find("Witness", topology, use, use.IsBackup ? use.Store.Witness : null, isSame: false) is { } witness)
                yield return witness;
            if (Find("Secondary", topology, use, use.Backup?.Instance, isSame: true) is { } secondary)
                yield return secondary;
            else if (use.Backup is { } backup && SharedServer(use.Store, backup) is { } server)
                yield return ReportAs("Server", Severity, use.Pool, use.Pool, use.Pool, use.Database, server);
        }
    }

    /// <summary>Instances of one server are in one data centre, whatever is known of it.</summary>
    private static void Declare(Scope scope, SqlInstanceName here, SqlInstanceName? there)
    {
        if (there is null || there.Server == here.Server)
            return;
        scope.NeedsDataCenter(here);
        scope.NeedsDataCenter(there);
    }

    /// <summary>
    /// The server that holds both a database and, on another instance, its backup; one server is in one data centre, whatever is known of it. Both on
    /// one instance are PCT3001's or PCT3005's.
    /// </summary>
    private static Fqdn? SharedServer(SqlStore store, SqlStore backup) =>
        IsBeside(store.Instance, backup) ? store.Instance.Server
        : store.Mirror is { } mirror && IsBeside(mirror, backup) ? mirror.Server
        : null;

    private static bool IsBeside(SqlInstanceName copy, SqlStore backup) =>
        IsBeside(copy, backup.Instance) || (backup.Mirror is { } mirror && IsBeside(copy, mirror));

    private static bool IsBeside(SqlInstanceName one, SqlInstanceName other) => one.Server == other.Server && one != other;

    /// <summary>A finding when both data centres are known and are, or are not, the same.</summary>
    private Finding? Find(string variant, TopologyIndex topology, StoreUse use, SqlInstanceName? partner, bool isSame)
    {
        var (here, there) = (topology.DataCenterOf(use.Store.Instance), topology.DataCenterOf(partner));
        return here is not null && there is not null && DataCenters.AreSame(here, there) == isSame
            ? ReportAs(variant, Severity, use.Pool, use.Pool, use.Pool, use.Database, use.Store + " (" + here + ")", partner + " (" + there + ")")
            : null;
    }
}
