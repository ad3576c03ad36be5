namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>What an instance is to a store.</summary>
internal enum StorePart
{
    /// <summary>The principal.</summary>
    Instance,
    /// <summary>The mirror.</summary>
    Mirror,
    /// <summary>The witness.</summary>
    Witness,
}
