namespace PersistentChat.Resilience;

/// <summary>Finds what a fault leaves of a store.</summary>
internal static class StoreStates
{
    public static StoreState After(Fault fault, SqlStore store)
    {
        var mirror = store.Mirror == store.Instance ? null : store.Mirror;
        if (!fault.HasLost(store.Instance))
            return WithPrincipal(fault.HasLost(mirror), fault.HasLost(store.Witness));
        if (mirror is null || fault.HasLost(mirror))
            return StoreState.Lost;
        if (store.Witness is null)
            return StoreState.ManualFailover;
        return fault.HasLost(store.Witness) ? StoreState.ManualFailoverWithoutWitness : StoreState.AutomaticFailover;
    }

    private static StoreState WithPrincipal(bool mirrorLost, bool witnessLost) => (mirrorLost, witnessLost) switch
    {
        (true, true) => StoreState.QuorumLost,
        (true, false) => StoreState.MirrorLost,
        (false, true) => StoreState.WitnessLost,
        _ => StoreState.Intact,
    };
}
