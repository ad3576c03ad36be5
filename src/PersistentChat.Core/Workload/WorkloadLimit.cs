namespace PersistentChat.Workload;

/// <summary>What may limit the number of users.</summary>
public enum WorkloadLimit
{
    /// <summary>20,000 users on each active server.</summary>
    UsersPerServer,

    /// <summary>80,000 users in a pool.</summary>
    UsersPerPool,

    /// <summary>80,000 users over all pools.</summary>
    UsersOverAllPools,

    /// <summary>2,000,000 access-control entries.</summary>
    AccessControlEntries,

    /// <summary>1,000,000 invitations, above which performance degrades.</summary>
    InvitationsBeforeDegradation,

    /// <summary>2,000,000 invitations.</summary>
    Invitations,
}
