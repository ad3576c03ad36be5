namespace PersistentChat.Renaming;

/// <summary>What has a name in a topology.</summary>
public enum TopologyObjectKind
{
    /// <summary>The topology itself.</summary>
    Topology,
    /// <summary>A site.</summary>
    Site,
    /// <summary>A front-end pool; a Standard Edition server is its own computer.</summary>
    FrontEndPool,
    /// <summary>A chat pool; a single-server pool is its own computer.</summary>
    ChatPool,
    /// <summary>A server of a chat pool, which is a computer.</summary>
    ChatServer,
    /// <summary>A computer, whatever the topology says of it: facts, a server of a pool, a SQL Server, a domain controller, a file server.</summary>
    Computer,
    /// <summary>An instance of SQL Server.</summary>
    SqlInstance,
    /// <summary>A data centre.</summary>
    DataCenter,
}
