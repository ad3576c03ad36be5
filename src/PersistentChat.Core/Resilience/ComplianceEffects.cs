using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Resilience;

/// <summary>What a fault does to the compliance database of a pool.</summary>
internal static class ComplianceEffects
{
    public static IEnumerable<FaultEffect> Of(ChatPool pool, Fault fault, ProductCitations citations)
    {
        if (!pool.Compliance.Enabled)
            yield break;
        if (pool.Compliance.Store is { } store && Effect(pool, store, StoreStates.After(fault, store), citations) is { } effect)
            yield return effect;
        var lost = pool.Compliance.BackupStore?.Instances.Where(instance => fault.HasLost(instance)).Distinct().ToArray() ?? [];
        if (lost.Length > 0)
            yield return new FaultEffect(FaultOutcome.Survives, "ComplianceBackupLost", citations.FailingOver, string.Join(", ", lost.AsEnumerable()));
    }

    // What the chat does while the compliance database is missing is not documented; that nothing can be stored in it needs no document.
    private static FaultEffect? Effect(ChatPool pool, SqlStore store, StoreState state, ProductCitations citations) => state switch
    {
        StoreState.MirrorLost => new FaultEffect(FaultOutcome.Survives, "ComplianceMirrorLost", citations.BackEndAvailability, store.Instance, store.Mirror),
        StoreState.WitnessLost => new FaultEffect(FaultOutcome.Survives, "ComplianceWitnessLost", citations.BackEndAvailability, store.Instance, store.Witness),
        StoreState.QuorumLost => new FaultEffect(FaultOutcome.Degraded, "ComplianceQuorumLost", null, store.Instance, store.Mirror, store.Witness),
        StoreState.AutomaticFailover => new FaultEffect(FaultOutcome.Survives, "ComplianceAutomatic", citations.BackEndAvailability, store.Mirror, store.Witness),
        StoreState.ManualFailover or StoreState.ManualFailoverWithoutWitness => new FaultEffect(
            FaultOutcome.Degraded, "ComplianceManual", citations.MirrorFailover, store.Mirror, pool.Fqdn),
        StoreState.Lost => new FaultEffect(FaultOutcome.Degraded, "ComplianceLost", citations.FailingOver, store.Instance),
        _ => null,
    };
}
