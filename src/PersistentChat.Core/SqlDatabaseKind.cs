namespace PersistentChat;

/// <summary>What a database on a SQL Server instance is for.</summary>
public enum SqlDatabaseKind
{
    /// <summary>The back end of a front-end pool.</summary>
    BackEnd,
    /// <summary>Persistent Chat content (<c>mgc</c>).</summary>
    Content,
    /// <summary>Persistent Chat compliance (<c>mgccomp</c>).</summary>
    Compliance,
    /// <summary>Monitoring Server.</summary>
    Monitoring,
    /// <summary>Archiving Server.</summary>
    Archiving,
    /// <summary>The Central Management Store.</summary>
    CentralManagement,
    /// <summary>Anything else.</summary>
    Other,
}
