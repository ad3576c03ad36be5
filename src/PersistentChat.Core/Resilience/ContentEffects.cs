using System.Collections.Generic;

namespace PersistentChat.Resilience;

/// <summary>What a fault does to the content database of a pool.</summary>
internal static class ContentEffects
{
    public static IEnumerable<FaultEffect> Of(ChatPool pool, Fault fault, ProductCitations citations)
    {
        var store = pool.ContentStore;
        var state = StoreStates.After(fault, store);
        if (state == StoreState.Lost)
        {
            yield return FailOver(pool, fault, citations);
            yield break;
        }
        if (Effect(pool, store, state, citations) is { } effect)
            yield return effect;
        foreach (var missing in Backup(pool.BackupContentStore, fault, citations))
            yield return missing;
    }

    private static FaultEffect? Effect(ChatPool pool, SqlStore store, StoreState state, ProductCitations citations) => state switch
    {
        StoreState.MirrorLost => new FaultEffect(FaultOutcome.Survives, "ContentMirrorLost", citations.BackEndAvailability, store.Instance, store.Mirror),
        StoreState.WitnessLost => new FaultEffect(FaultOutcome.Survives, "ContentWitnessLost", citations.BackEndAvailability, store.Instance, store.Witness),
        StoreState.QuorumLost => new FaultEffect(
            FaultOutcome.ManualFailover, "ContentQuorumLost", null, store.Instance, store.Mirror, store.Witness),
        StoreState.AutomaticFailover => new FaultEffect(
            FaultOutcome.Survives, "ContentAutomatic", citations.BackEndAvailability, store.Instance, store.Mirror, store.Witness),
        StoreState.ManualFailover => new FaultEffect(
            FaultOutcome.ManualFailover, "ContentManual", citations.MirrorFailover, store.Instance, store.Mirror, pool.Fqdn),
        StoreState.ManualFailoverWithoutWitness => new FaultEffect(
            FaultOutcome.ManualFailover, "ContentManualWithoutWitness", citations.MirrorFailover,
            store.Instance, store.Mirror, store.Witness, pool.Fqdn),
        _ => null,
    };

    /// <summary>No copy of the database is left at home: disaster recovery, if there is any.</summary>
    private static FaultEffect FailOver(ChatPool pool, Fault fault, ProductCitations citations)
    {
        if (pool.BackupContentStore is not { } backup || fault.HasLost(backup.Instance))
            return new FaultEffect(FaultOutcome.Outage, MayHaveOther(pool) ? "ContentLostPerhaps" : "ContentLost", Citations.Restoring);
        return backup.Mirror is { } mirror && !fault.HasLost(mirror)
            ? new FaultEffect(FaultOutcome.ManualFailover, "ContentFailOverMirrored", citations.FailingOver, backup.Instance, pool.Fqdn, mirror)
            : new FaultEffect(FaultOutcome.ManualFailover, "ContentFailOver", citations.FailingOver, backup.Instance, pool.Fqdn);
    }

    /// <summary>Whether there may be a copy that nobody has stated.</summary>
    private static bool MayHaveOther(ChatPool pool) =>
        (pool.ContentStore.Mirror is null && pool.IsUnknown(UnknownFact.Mirror)) || (pool.BackupContentStore is null && pool.IsUnknown(UnknownFact.BackupStore));

    private static IEnumerable<FaultEffect> Backup(SqlStore? backup, Fault fault, ProductCitations citations)
    {
        if (backup is null)
            yield break;
        if (fault.HasLost(backup.Instance))
            yield return new FaultEffect(FaultOutcome.Survives, "BackupLost", citations.RequiredResources, backup.Instance);
        if (fault.HasLost(backup.Mirror))
            yield return new FaultEffect(FaultOutcome.Survives, "BackupPartnerLost", citations.RequiredResources, backup.Mirror);
        if (fault.HasLost(backup.Witness))
            yield return new FaultEffect(FaultOutcome.Survives, "BackupPartnerLost", citations.RequiredResources, backup.Witness);
    }
}
