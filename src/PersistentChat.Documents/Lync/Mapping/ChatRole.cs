namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>What a service is to Persistent Chat.</summary>
internal enum ChatRole
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>The servers of a pool.</summary>
    Server,
    /// <summary>The content database.</summary>
    ContentStore,
    /// <summary>The compliance database.</summary>
    ComplianceStore,
    /// <summary>Something of Persistent Chat that nobody has described.</summary>
    Unknown,
}
