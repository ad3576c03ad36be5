namespace PersistentChat.Changes;

/// <summary>What sort of object changes.</summary>
public enum ChangeKind
{
    /// <summary>The topology as a whole.</summary>
    Topology,
    /// <summary>Active Directory.</summary>
    Directory,
    /// <summary>A site, or its name.</summary>
    Site,
    /// <summary>A front-end pool or Standard Edition server.</summary>
    FrontEndPool,
    /// <summary>Facts about a SQL Server instance.</summary>
    SqlInstance,
    /// <summary>Facts about a computer.</summary>
    Computer,
    /// <summary>A chat pool.</summary>
    ChatPool,
    /// <summary>A server of a chat pool.</summary>
    ChatServer,
    /// <summary>An accepted finding.</summary>
    Suppression,
    /// <summary>What the house lays down.</summary>
    Policy,
    /// <summary>A finding that comes or goes when the topology moves to another product.</summary>
    Finding,
}
