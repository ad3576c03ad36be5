namespace PersistentChat.Documents.Repairs;

/// <summary>In which of two texts lines are counted: the one that the reader has before him.</summary>
internal enum CountedIn
{
    /// <summary>The text before the repairs.</summary>
    Before,

    /// <summary>The repaired text.</summary>
    Repaired,
}
