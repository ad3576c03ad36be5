namespace PersistentChat.Effects;

/// <summary>What happens to a finding, a fault or a figure, or what somebody has to do.</summary>
public enum EffectAction
{
    /// <summary>It is there after the change, and was not before.</summary>
    Brought,

    /// <summary>It was there before the change, and is no longer.</summary>
    Solved,

    /// <summary>It was there before the change, and still is.</summary>
    Kept,

    /// <summary>It is another one, or another figure, than before.</summary>
    Changed,

    /// <summary>The network has to let it through.</summary>
    Open,

    /// <summary>Persistent Chat no longer needs it; whether something else does, a topology of Persistent Chat does not know.</summary>
    Close,

    /// <summary>It has to be added.</summary>
    Add,

    /// <summary>Persistent Chat no longer needs it, and it can be removed.</summary>
    Remove,

    /// <summary>A certificate has to be issued.</summary>
    Issue,

    /// <summary>A certificate has to be issued again, for other names.</summary>
    Reissue,

    /// <summary>Persistent Chat no longer needs the certificate.</summary>
    Withdraw,

    /// <summary>It has to be created.</summary>
    Create,

    /// <summary>Persistent Chat no longer uses it; what it holds is gone once it is dropped.</summary>
    Drop,
}
