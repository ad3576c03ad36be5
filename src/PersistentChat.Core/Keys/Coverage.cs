namespace PersistentChat.Keys;

/// <summary>What the documents that a deployment exports state of a key.</summary>
internal enum Coverage
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Whatever there is to say.</summary>
    Exported,

    /// <summary>Saved services state it for certain, a topology document only if it shows it.</summary>
    SavedServices,

    /// <summary>None states it for certain, and a topology document may show it.</summary>
    Perhaps,
}
