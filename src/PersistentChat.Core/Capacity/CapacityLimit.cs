namespace PersistentChat.Capacity;

/// <summary>Which limit so many concurrent users exceed first.</summary>
public enum CapacityLimit
{
    /// <summary>None: the active servers carry them.</summary>
    None,

    /// <summary>What the active servers carry, <see cref="Limits.UsersPerServer"/> each.</summary>
    ActiveServers,

    /// <summary>What a pool carries, however many servers it has: <see cref="Limits.UsersPerPool"/>.</summary>
    Pool,

    /// <summary>What all pools carry together: <see cref="Limits.UsersOverAllPools"/>.</summary>
    AllPools,
}
