namespace PersistentChat.Dependencies;

/// <summary>What becomes of something when a chat pool goes.</summary>
public enum DependencyFate
{
    /// <summary>It may go with the pool: as far as the topology says, nothing else needs it.</summary>
    MayGo,

    /// <summary>No chat pool needs it any more; whether something else does, neither the topology nor a document says.</summary>
    LookFirst,

    /// <summary>It must stay: something else needs it, or it holds what has to be kept.</summary>
    MustStay,
}
