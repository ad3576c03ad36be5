namespace PersistentChat.Workload;

/// <summary>What a row of a <see cref="WorkloadReport"/> is about.</summary>
public enum WorkloadQuantity
{
    /// <summary>Active servers that the users need.</summary>
    ServersNeeded,

    /// <summary>Active servers.</summary>
    ActiveServers,

    /// <summary>Concurrent users on each active server.</summary>
    UsersPerServer,

    /// <summary>Concurrent users on each active server after one of them failed.</summary>
    UsersPerServerAfterOneFailure,

    /// <summary>Concurrent users of the pool.</summary>
    ConcurrentUsers,

    /// <summary>Users that a policy enables.</summary>
    ProvisionedUsers,

    /// <summary>Endpoints.</summary>
    Endpoints,

    /// <summary>Rooms.</summary>
    Rooms,

    /// <summary>Open rooms.</summary>
    OpenRooms,

    /// <summary>Rooms that are not open.</summary>
    NonOpenRooms,

    /// <summary>Auditoriums.</summary>
    AuditoriumRooms,

    /// <summary>Access-control entries that name users.</summary>
    UserEntries,

    /// <summary>Access-control entries that name groups.</summary>
    GroupEntries,

    /// <summary>Access-control entries of the presenters of auditoriums.</summary>
    PresenterEntries,

    /// <summary>Access-control entries of managers.</summary>
    ManagerEntries,

    /// <summary>Access-control entries of all kinds.</summary>
    AccessControlEntries,

    /// <summary>Rooms that send invitations.</summary>
    RoomsWithInvitations,

    /// <summary>Invitations, against the maximum of the documents' table.</summary>
    Invitations,

    /// <summary>The same invitations, against the number above which the documents' text says that performance degrades.</summary>
    InvitationsBeforeDegradation,

    /// <summary>Messages per second, from messages per room and day (the documents' first model).</summary>
    ChatRateByRoom,

    /// <summary>Messages per second, from messages per user and day (the documents' second model).</summary>
    ChatRateByUser,

    /// <summary>Messages of a room per day, from messages per user and day (the documents' second model).</summary>
    MessagesPerRoomByUser,

    /// <summary>Messages per second of the performance user model.</summary>
    ChatRateOfUserModel,

    /// <summary>Joins per second at the peak.</summary>
    PeakJoinRate,

    /// <summary>Rooms that all users together have joined.</summary>
    JoinedRooms,

    /// <summary>Hours in which all users join all their rooms at the peak rate.</summary>
    HoursToJoin,

    /// <summary>Participants whose presence is polled per second.</summary>
    PolledParticipants,

    /// <summary>Presence changes per second.</summary>
    PresenceChanges,

    /// <summary>Messages per day, the most of the three models.</summary>
    MessagesPerDay,

    /// <summary>Bytes of the content database per day.</summary>
    BytesPerDay,

    /// <summary>Bytes of the content database in 30 days.</summary>
    BytesPerMonth,

    /// <summary>Bytes of the content database in 365 days.</summary>
    BytesPerYear,

    /// <summary>Disk space of the databases.</summary>
    DiskSpace,

    /// <summary>Network bandwidth.</summary>
    NetworkBandwidth,

    /// <summary>Latency between servers and sites.</summary>
    Latency,

    /// <summary>What the Compliance service handles in a time.</summary>
    ComplianceThroughput,

    /// <summary>Traffic of uploaded files.</summary>
    FileTraffic,
}
