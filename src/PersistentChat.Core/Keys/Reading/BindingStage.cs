namespace PersistentChat.Keys.Reading;

/// <summary>What of a document is being bound. Problems of the same location, which aliases can have, are reported in this order.</summary>
internal enum BindingStage
{
    /// <summary>Nothing; what is read has problems itself.</summary>
    Reading,

    /// <summary>The keys of the outermost table.</summary>
    Keys,

    Sites,

    /// <summary>Name, product and directory.</summary>
    Heading,

    FrontEndPools,

    SqlInstances,

    Computers,

    ChatPools,

    /// <summary>Suppressions and policy.</summary>
    Remainder,
}
