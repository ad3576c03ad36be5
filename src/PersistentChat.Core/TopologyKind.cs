namespace PersistentChat;

/// <summary>Which of the supported topologies a topology is.</summary>
public enum TopologyKind
{
    /// <summary>There is no chat pool.</summary>
    NoChatPool,
    /// <summary>Enterprise Edition, single-server Persistent Chat pool.</summary>
    EnterpriseSingleServer,
    /// <summary>Enterprise Edition, multiple-server Persistent Chat pool.</summary>
    EnterpriseMultipleServers,
    /// <summary>Persistent Chat on a Standard Edition server, with SQL Server Express.</summary>
    StandardEditionWithExpress,
    /// <summary>A Standard Edition server as next hop of a separate Persistent Chat server.</summary>
    StandardEditionNextHop,
    /// <summary>Chat pools of different kinds.</summary>
    Mixed,
    /// <summary>No supported topology, for example because the next hop is unknown.</summary>
    Unrecognized,
}
