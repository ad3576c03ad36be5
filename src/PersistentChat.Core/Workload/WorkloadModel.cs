using System;
using PersistentChat.Internal;

namespace PersistentChat.Workload;

/// <summary>
/// The documented user model (capacity planning for Persistent Chat Server): every input, with the document's figure as the default. The figures
/// of classes are for small, medium and large rooms.
/// </summary>
public sealed record WorkloadModel
{
    private const int Most = 1_000_000_000;

    /// <summary>States the inputs; what is left out is the documented figure.</summary>
    /// <param name="users">Concurrent users, 0 or more.</param>
    /// <param name="activeServers">Active servers, 0 or more; left out, those that the users need, at most 4.</param>
    /// <param name="provisionedUsers">Users that a policy enables, 0 or more; null when not stated.</param>
    /// <param name="usersPerRoom">Users of a room, 1 or more; 30, 150, 16,000.</param>
    /// <param name="roomsPerUser">Rooms of that class of each user; 12, 2, 2.</param>
    /// <param name="openPercent">Open rooms, 0 to 100 %; 3, 3, 50.</param>
    /// <param name="auditoriumPercent">Auditoriums, 0 to 100 %; 0, 3, 50 reproduce the printed entries, though the document states 1, 1, 50.</param>
    /// <param name="directPercent">Rooms whose members are named one by one, 0 to 100 %; 50, 10, 0. The others are managed by groups.</param>
    /// <param name="usersPerList">Users in the member list of such a room; left out, the users of the room.</param>
    /// <param name="groupsPerList">Groups in the member list of a room managed by groups; 3, 5, 10.</param>
    /// <param name="managersPerRoom">Managers of a room; 6, 6, 6.</param>
    /// <param name="presentersPerAuditorium">Presenters of an auditorium; 6, 6, 10 reproduce the printed entries, though the document states 6, 6, 6.</param>
    /// <param name="invitationPercent">Rooms that send invitations, 0 to 100 %; 50, 50, 50.</param>
    /// <param name="invitedUsersPerRoom">Users who can access a room that sends invitations; 60, 225, 16,000.</param>
    /// <param name="messagesPerRoomPerDay">Messages of a room per day (the documents' first model); 50, 500, 100.</param>
    /// <param name="messagesPerUserPerDay">Messages of a user per day (the documents' second model); 15, 5, 0.1.</param>
    /// <param name="userModelMessagesPerRoomPerDay">Messages of a room per day that give the rates of the performance user model; 20, 45, 432.</param>
    /// <param name="workdayHours">Hours in which a day's messages are written, 1 or more; 8.</param>
    /// <param name="endpointsPerUser">Endpoints of each user; 1.5.</param>
    /// <param name="visibleRoomsPerEndpoint">Rooms that an endpoint shows; 1.5.</param>
    /// <param name="polledParticipantsPerRoom">Participants polled for each visible room in an interval; 25.</param>
    /// <param name="pollingIntervalMinutes">The interval in minutes, 1 or more; 5.</param>
    /// <param name="presenceChangesPerHour">Presence changes of a user per hour; 6.</param>
    /// <param name="joinedRoomsPerUser">Rooms that a user has joined; 24.</param>
    /// <param name="peakJoinRate">Joins per second at the peak, 1 or more; 10.</param>
    /// <param name="bytesPerMessage">Your own figure for the bytes of a message in the content database; Microsoft documents none.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public WorkloadModel(
        int users,
        int? activeServers = null,
        int? provisionedUsers = null,
        ClassValues? usersPerRoom = null,
        ClassValues? roomsPerUser = null,
        ClassValues? openPercent = null,
        ClassValues? auditoriumPercent = null,
        ClassValues? directPercent = null,
        ClassValues? usersPerList = null,
        ClassValues? groupsPerList = null,
        ClassValues? managersPerRoom = null,
        ClassValues? presentersPerAuditorium = null,
        ClassValues? invitationPercent = null,
        ClassValues? invitedUsersPerRoom = null,
        ClassValues? messagesPerRoomPerDay = null,
        ClassValues? messagesPerUserPerDay = null,
        ClassValues? userModelMessagesPerRoomPerDay = null,
        double? workdayHours = null,
        double? endpointsPerUser = null,
        double? visibleRoomsPerEndpoint = null,
        double? polledParticipantsPerRoom = null,
        double? pollingIntervalMinutes = null,
        double? presenceChangesPerHour = null,
        double? joinedRoomsPerUser = null,
        double? peakJoinRate = null,
        double? bytesPerMessage = null)
    {
        Users = Guard.InRange(users, 0, int.MaxValue, "users");
        ServersNeeded = Math.Max(1, (int)(((long)users + Limits.UsersPerServer - 1) / Limits.UsersPerServer));
        ActiveServers = Guard.InRange(activeServers ?? Math.Min(ServersNeeded, Limits.ActiveServers), 0, int.MaxValue, "activeServers");
        ProvisionedUsers = Guard.InRange(provisionedUsers, 0, int.MaxValue, "provisionedUsers");
        UsersPerRoom = Each(usersPerRoom, WorkloadInputs.UsersPerRoom, 1);
        RoomsPerUser = Each(roomsPerUser, WorkloadInputs.RoomsPerUser);
        OpenPercent = Percent(openPercent, WorkloadInputs.OpenPercent);
        AuditoriumPercent = Percent(auditoriumPercent, WorkloadInputs.AuditoriumPercent);
        DirectPercent = Percent(directPercent, WorkloadInputs.DirectPercent);
        UsersPerList = Each(usersPerList ?? UsersPerRoom, WorkloadInputs.UsersPerList);
        GroupsPerList = Each(groupsPerList, WorkloadInputs.GroupsPerList);
        ManagersPerRoom = Each(managersPerRoom, WorkloadInputs.ManagersPerRoom);
        PresentersPerAuditorium = Each(presentersPerAuditorium, WorkloadInputs.PresentersPerAuditorium);
        InvitationPercent = Percent(invitationPercent, WorkloadInputs.InvitationPercent);
        InvitedUsersPerRoom = Each(invitedUsersPerRoom, WorkloadInputs.InvitedUsersPerRoom);
        MessagesPerRoomPerDay = Each(messagesPerRoomPerDay, WorkloadInputs.MessagesPerRoomPerDay);
        MessagesPerUserPerDay = Each(messagesPerUserPerDay, WorkloadInputs.MessagesPerUserPerDay);
        UserModelMessagesPerRoomPerDay = Each(userModelMessagesPerRoomPerDay, WorkloadInputs.UserModelMessagesPerRoomPerDay);
        WorkdayHours = Single(workdayHours, WorkloadInputs.WorkdayHours, 1, 24);
        EndpointsPerUser = Single(endpointsPerUser, WorkloadInputs.EndpointsPerUser);
        VisibleRoomsPerEndpoint = Single(visibleRoomsPerEndpoint, WorkloadInputs.VisibleRoomsPerEndpoint);
        PolledParticipantsPerRoom = Single(polledParticipantsPerRoom, WorkloadInputs.PolledParticipantsPerRoom);
        PollingIntervalMinutes = Single(pollingIntervalMinutes, WorkloadInputs.PollingIntervalMinutes, 1);
        PresenceChangesPerHour = Single(presenceChangesPerHour, WorkloadInputs.PresenceChangesPerHour);
        JoinedRoomsPerUser = Single(joinedRoomsPerUser, WorkloadInputs.JoinedRoomsPerUser);
        PeakJoinRate = Single(peakJoinRate, WorkloadInputs.PeakJoinRate, 1);
        BytesPerMessage = bytesPerMessage is { } bytes ? Checked(bytes, 0, Most, "bytesPerMessage") : null;
    }

    /// <summary>Concurrent users.</summary>
    public int Users { get; }

    /// <summary>Active servers.</summary>
    public int ActiveServers { get; }

    /// <summary>Active servers that the users need, 20,000 on each, at least 1.</summary>
    public int ServersNeeded { get; }

    /// <summary>Users that a policy enables; null when not stated.</summary>
    public int? ProvisionedUsers { get; }

    /// <summary>Users of a room.</summary>
    public ClassValues UsersPerRoom { get; }

    /// <summary>Rooms of that class of each user.</summary>
    public ClassValues RoomsPerUser { get; }

    /// <summary>Open rooms in percent.</summary>
    public ClassValues OpenPercent { get; }

    /// <summary>Auditoriums in percent.</summary>
    public ClassValues AuditoriumPercent { get; }

    /// <summary>Rooms whose members are named one by one, in percent; the others are managed by groups.</summary>
    public ClassValues DirectPercent { get; }

    /// <summary>Users in the member list of a room whose members are named one by one.</summary>
    public ClassValues UsersPerList { get; }

    /// <summary>Groups in the member list of a room managed by groups.</summary>
    public ClassValues GroupsPerList { get; }

    /// <summary>Managers of a room.</summary>
    public ClassValues ManagersPerRoom { get; }

    /// <summary>Presenters of an auditorium.</summary>
    public ClassValues PresentersPerAuditorium { get; }

    /// <summary>Rooms that send invitations, in percent.</summary>
    public ClassValues InvitationPercent { get; }

    /// <summary>Users who can access a room that sends invitations.</summary>
    public ClassValues InvitedUsersPerRoom { get; }

    /// <summary>Messages of a room per day (the documents' first model).</summary>
    public ClassValues MessagesPerRoomPerDay { get; }

    /// <summary>Messages of a user per day (the documents' second model).</summary>
    public ClassValues MessagesPerUserPerDay { get; }

    /// <summary>Messages of a room per day that give the rates of the performance user model.</summary>
    public ClassValues UserModelMessagesPerRoomPerDay { get; }

    /// <summary>Hours in which a day's messages are written.</summary>
    public double WorkdayHours { get; }

    /// <summary>Endpoints of each user.</summary>
    public double EndpointsPerUser { get; }

    /// <summary>Rooms that an endpoint shows.</summary>
    public double VisibleRoomsPerEndpoint { get; }

    /// <summary>Participants polled for each visible room in an interval.</summary>
    public double PolledParticipantsPerRoom { get; }

    /// <summary>The polling interval in minutes.</summary>
    public double PollingIntervalMinutes { get; }

    /// <summary>Presence changes of a user per hour.</summary>
    public double PresenceChangesPerHour { get; }

    /// <summary>Rooms that a user has joined.</summary>
    public double JoinedRoomsPerUser { get; }

    /// <summary>Joins per second at the peak.</summary>
    public double PeakJoinRate { get; }

    /// <summary>The user's own figure for the bytes of a message; null when none was given.</summary>
    public double? BytesPerMessage { get; }

    /// <summary>The number of users.</summary>
    public override string ToString() => FormattableString.Invariant($"{Users}");

    private static ClassValues Each(ClassValues? values, InputDefault input, double least = 0, double most = Most)
    {
        var given = values ?? input.Values;
        foreach (var room in ClassValues.Classes)
            Checked(given.Of(room), least, most, input.Name);
        return given;
    }

    private static ClassValues Percent(ClassValues? values, InputDefault input) => Each(values, input, 0, 100);

    private static double Single(double? value, InputDefault input, double least = 0, double most = Most) =>
        Checked(value ?? input.Values.Small, least, most, input.Name);

    private static double Checked(double value, double least, double most, string input) =>
        value >= least && value <= most
            ? value
            : throw new TopologyException(
                TopologyError.NumberOutOfRange, value, input, value.ToString(TextCulture.Current), least, most);
}
