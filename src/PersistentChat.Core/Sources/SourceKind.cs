namespace PersistentChat.Sources;

/// <summary>What stands at a location of a document.</summary>
internal enum SourceKind
{
    Topology,
    Directory,
    Site,
    FrontEndPool,
    FrontEndServer,
    SqlInstance,
    /// <summary>Where a store or a front-end pool names an instance.</summary>
    SqlMention,
    Computer,
    ChatPool,
    ChatServer,
    Category,
    Room,
    AddIn,
    LegacyPool,
    Suppression,
}
