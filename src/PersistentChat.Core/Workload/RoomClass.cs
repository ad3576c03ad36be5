namespace PersistentChat.Workload;

/// <summary>The classes of rooms that the documented user model tells apart.</summary>
public enum RoomClass
{
    /// <summary>Small rooms, of 30 users in the documented model.</summary>
    Small,

    /// <summary>Medium rooms, of 150 users in the documented model.</summary>
    Medium,

    /// <summary>Large rooms, of 16,000 users in the documented model.</summary>
    Large,
}
