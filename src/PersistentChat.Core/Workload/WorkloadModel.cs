using System;
using PersistentChat.Internal;

namespace PersistentChat.Workload;

/// <summary>
/// The documented user model (capacity planning for Persistent Chat Server): every input, with the document's figure as the default. The figures
/// of classes are for small, medium and large rooms.
/// </summary>
public sealed record WorkloadModel
{
    private ClassValues? _usersPerList;

    /// <summary>A model with the documented figures.</summary>
    /// <param name="users">Concurrent users, 0 or more.</param>
    /// <param name="activeServers">Active servers, 0 or more; left out, those that the users need, at most 4.</param>
    /// <param name="provisionedUsers">Users that a policy enables, 0 or more; null when not stated.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public WorkloadModel(int users, int? activeServers = null, int? provisionedUsers = null)
    {
        Users = Guard.InRange(users, 0, int.MaxValue, "users");
        ServersNeeded = Math.Max(1, (int)(((long)users + Limits.UsersPerServer - 1) / Limits.UsersPerServer));
        ActiveServers = Guard.InRange(activeServers ?? Math.Min(ServersNeeded, Limits.ActiveServers), 0, int.MaxValue, "activeServers");
        ProvisionedUsers = Guard.InRange(provisionedUsers, 0, int.MaxValue, "provisionedUsers");
    }

    /// <summary>Concurrent users.</summary>
    public int Users { get; }

    /// <summary>Active servers that share the users; those needed, at most 4, where none were given.</summary>
    public int ActiveServers { get; }

    /// <summary>Active servers that the users need, 20,000 on each, at least 1.</summary>
    public int ServersNeeded { get; }

    /// <summary>Users that a policy enables; null when not stated.</summary>
    public int? ProvisionedUsers { get; }

    /// <summary>How many users one room of each class has.</summary>
    public ClassValues UsersPerRoom { get; internal set; } = WorkloadInputs.UsersPerRoom.Values;

    /// <summary>Rooms of that class of each user.</summary>
    public ClassValues RoomsPerUser { get; internal set; } = WorkloadInputs.RoomsPerUser.Values;

    /// <summary>Open rooms in percent.</summary>
    public ClassValues OpenPercent { get; internal set; } = WorkloadInputs.OpenPercent.Values;

    /// <summary>How many rooms of each class are auditoriums, 0 to 100 %.</summary>
    public ClassValues AuditoriumPercent { get; internal set; } = WorkloadInputs.AuditoriumPercent.Values;

    /// <summary>Rooms whose members are named one by one, in percent; the others are managed by groups.</summary>
    public ClassValues DirectPercent { get; internal set; } = WorkloadInputs.DirectPercent.Values;

    /// <summary>Users in the member list of a room whose members are named one by one.</summary>
    public ClassValues UsersPerList
    {
        get => _usersPerList ?? UsersPerRoom;
        internal set => _usersPerList = value;
    }

    /// <summary>Groups in the member list of a room managed by groups.</summary>
    public ClassValues GroupsPerList { get; internal set; } = WorkloadInputs.GroupsPerList.Values;

    /// <summary>How many managers one room of each class has.</summary>
    public ClassValues ManagersPerRoom { get; internal set; } = WorkloadInputs.ManagersPerRoom.Values;

    /// <summary>How many presenters one auditorium of each class has.</summary>
    public ClassValues PresentersPerAuditorium { get; internal set; } = WorkloadInputs.PresentersPerAuditorium.Values;

    /// <summary>Rooms that send invitations, in percent.</summary>
    public ClassValues InvitationPercent { get; internal set; } = WorkloadInputs.InvitationPercent.Values;

    /// <summary>Users who can access a room that sends invitations.</summary>
    public ClassValues InvitedUsersPerRoom { get; internal set; } = WorkloadInputs.InvitedUsersPerRoom.Values;

    /// <summary>Messages of a room per day (the documents' first model).</summary>
    public ClassValues MessagesPerRoomPerDay { get; internal set; } = WorkloadInputs.MessagesPerRoomPerDay.Values;

    /// <summary>Messages of a user per day (the documents' second model).</summary>
    public ClassValues MessagesPerUserPerDay { get; internal set; } = WorkloadInputs.MessagesPerUserPerDay.Values;

    /// <summary>Messages of a room per day that give the rates of the performance user model.</summary>
    public ClassValues UserModelMessagesPerRoomPerDay { get; internal set; } = WorkloadInputs.UserModelMessagesPerRoomPerDay.Values;

    /// <summary>Hours in which a day's messages are written.</summary>
    public double WorkdayHours { get; internal set; } = WorkloadInputs.WorkdayHours.Values.Small;

    /// <summary>Endpoints of each user.</summary>
    public double EndpointsPerUser { get; internal set; } = WorkloadInputs.EndpointsPerUser.Values.Small;

    /// <summary>Rooms that an endpoint shows.</summary>
    public double VisibleRoomsPerEndpoint { get; internal set; } = WorkloadInputs.VisibleRoomsPerEndpoint.Values.Small;

    /// <summary>Participants polled for each visible room in an interval.</summary>
    public double PolledParticipantsPerRoom { get; internal set; } = WorkloadInputs.PolledParticipantsPerRoom.Values.Small;

    /// <summary>Minutes from one poll of the participants' presence to the next.</summary>
    public double PollingIntervalMinutes { get; internal set; } = WorkloadInputs.PollingIntervalMinutes.Values.Small;

    /// <summary>Presence changes of a user per hour.</summary>
    public double PresenceChangesPerHour { get; internal set; } = WorkloadInputs.PresenceChangesPerHour.Values.Small;

    /// <summary>Rooms that a user has joined.</summary>
    public double JoinedRoomsPerUser { get; internal set; } = WorkloadInputs.JoinedRoomsPerUser.Values.Small;

    /// <summary>Joins per second at the peak.</summary>
    public double PeakJoinRate { get; internal set; } = WorkloadInputs.PeakJoinRate.Values.Small;

    /// <summary>The user's own figure for the bytes of a message; null when none was given.</summary>
    public double? BytesPerMessage { get; internal set; }

    /// <summary>The same with other inputs; what is not set stays.</summary>
    /// <param name="change">Sets them.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public WorkloadModel With(Action<WorkloadModelBuilder> change) => new WorkloadModelBuilder(this).Apply(change);

    /// <summary>The number of users.</summary>
    public override string ToString() => FormattableString.Invariant($"{Users}");
}
