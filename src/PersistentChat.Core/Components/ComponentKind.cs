namespace PersistentChat.Components;

/// <summary>What sort of thing a component is.</summary>
public enum ComponentKind
{
    /// <summary>A Windows service of a chat server.</summary>
    Service,
    /// <summary>A database on a SQL Server instance, or the witness of one.</summary>
    Database,
    /// <summary>A web service on the Front End Servers of the next hop.</summary>
    WebService,
    /// <summary>A shared or local folder.</summary>
    FileStore,
    /// <summary>Something in Active Directory.</summary>
    Directory,
}
