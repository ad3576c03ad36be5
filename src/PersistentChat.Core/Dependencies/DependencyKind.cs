namespace PersistentChat.Dependencies;

/// <summary>What depends on a chat pool, or what it depends on.</summary>
public enum DependencyKind
{
    /// <summary>A site whose default pool it is.</summary>
    DefaultSite,

    /// <summary>The contact object that front ends find it by, or an endpoint of Group Chat clients.</summary>
    Endpoint,

    /// <summary>The policies that give users Persistent Chat.</summary>
    Policy,

    /// <summary>A web service on a Front End Server.</summary>
    WebService,

    /// <summary>The front-end pool or Standard Edition server that it connects to.</summary>
    NextHop,

    /// <summary>What all chat pools need of Active Directory, and the computers that they are administered from.</summary>
    Directory,

    /// <summary>A computer that its servers run on.</summary>
    Computer,

    /// <summary>A Windows service.</summary>
    Service,

    /// <summary>A database, or the witness of one.</summary>
    Database,

    /// <summary>A SQL Server instance.</summary>
    SqlInstance,

    /// <summary>A share or folder.</summary>
    Share,

    /// <summary>A certificate.</summary>
    Certificate,

    /// <summary>An address record.</summary>
    DnsRecord,

    /// <summary>A connection that firewalls let through.</summary>
    Port,
}
