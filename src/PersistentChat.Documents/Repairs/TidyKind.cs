namespace PersistentChat.Documents.Repairs;

/// <summary>What can be taken from a document without changing what it says.</summary>
internal enum TidyKind
{
    /// <summary>The name that SQL Server itself gives the default instance.</summary>
    DefaultInstances,

    /// <summary>Quotes around what is the same text without them.</summary>
    Quotes,

    /// <summary>Items of a list that stand there twice.</summary>
    Duplicates,
}
