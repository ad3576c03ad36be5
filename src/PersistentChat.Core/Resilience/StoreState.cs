namespace PersistentChat.Resilience;

/// <summary>What a fault leaves of a mirrored store.</summary>
internal enum StoreState
{
    Intact,
    MirrorLost,
    WitnessLost,
    QuorumLost,
    AutomaticFailover,
    ManualFailover,
    ManualFailoverWithoutWitness,
    Lost,
}
