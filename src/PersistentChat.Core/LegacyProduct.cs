namespace PersistentChat;

/// <summary>The product generation of a pool that Persistent Chat takes over from.</summary>
public enum LegacyProduct
{
    /// <summary>Group Chat of Office Communications Server 2007 R2.</summary>
    GroupChat2007R2,
    /// <summary>Group Chat of Lync Server 2010.</summary>
    GroupChat2010,
}
