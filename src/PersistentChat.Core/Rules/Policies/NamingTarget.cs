namespace PersistentChat.Rules.Policies;

/// <summary>The kinds of objects whose names a policy can judge.</summary>
public enum NamingTarget
{
    /// <summary>Persistent Chat pools; a pool that bears the name of its server is judged as a chat server.</summary>
    ChatPool,
    /// <summary>Chat servers; a Standard Edition server is judged as a front-end pool.</summary>
    ChatServer,
    /// <summary>SQL Server instances that are described or used, except the one that a Standard Edition server brings along.</summary>
    SqlInstance,
    /// <summary>Sites.</summary>
    Site,
    /// <summary>Front-end pools and Standard Edition servers.</summary>
    FrontEndPool,
    /// <summary>Computers that the topology describes.</summary>
    Computer,
}
