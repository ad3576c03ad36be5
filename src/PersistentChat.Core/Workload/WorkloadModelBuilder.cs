using PersistentChat.Internal;

namespace PersistentChat.Workload;

/// <summary>The inputs of the documented user model; see <see cref="WorkloadModel.With"/>. Each is the documented figure until it is set, and again when it is set to null.</summary>
public sealed class WorkloadModelBuilder : Builder<WorkloadModel, WorkloadModelBuilder>
{
    private const int Most = 1_000_000_000;

    internal WorkloadModelBuilder(WorkloadModel model) : base(model with { })
    {
    }

    /// <summary>Users of a room, 1 or more.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public ClassValues? UsersPerRoom
    {
        get => Draft.UsersPerRoom;
        set => Draft.UsersPerRoom = Each(value, WorkloadInputs.UsersPerRoom, 1);
    }

    /// <summary>Rooms of that class of each user.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public ClassValues? RoomsPerUser
    {
        get => Draft.RoomsPerUser;
        set => Draft.RoomsPerUser = Each(value, WorkloadInputs.RoomsPerUser);
    }

    /// <summary>Open rooms, 0 to 100 %.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public ClassValues? OpenPercent
    {
        get => Draft.OpenPercent;
        set => Draft.OpenPercent = Percent(value, WorkloadInputs.OpenPercent);
    }

    /// <summary>Auditoriums, 0 to 100 %. The documented figure reproduces the printed entries, though the document states 1, 1, 50.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public ClassValues? AuditoriumPercent
    {
        get => Draft.AuditoriumPercent;
        set => Draft.AuditoriumPercent = Percent(value, WorkloadInputs.AuditoriumPercent);
    }

    /// <summary>Rooms whose members are named one by one, 0 to 100 %. The others are managed by groups.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public ClassValues? DirectPercent
    {
        get => Draft.DirectPercent;
        set => Draft.DirectPercent = Percent(value, WorkloadInputs.DirectPercent);
    }

    /// <summary>Users in the member list of a room whose members are named one by one; null is the users of the room.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public ClassValues? UsersPerList
    {
        get => Draft.UsersPerList;
        set => Draft.UsersPerList = Each(value ?? Draft.UsersPerRoom, WorkloadInputs.UsersPerList);
    }

    /// <summary>Groups in the member list of a room managed by groups.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public ClassValues? GroupsPerList
    {
        get => Draft.GroupsPerList;
        set => Draft.GroupsPerList = Each(value, WorkloadInputs.GroupsPerList);
    }

    /// <summary>How many managers one room of each class has; nothing is the documented figure.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public ClassValues? ManagersPerRoom
    {
        get => Draft.ManagersPerRoom;
        set => Draft.ManagersPerRoom = Each(value, WorkloadInputs.ManagersPerRoom);
    }

    /// <summary>Presenters of an auditorium. The documented figure reproduces the printed entries, though the document states 6, 6, 6.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public ClassValues? PresentersPerAuditorium
    {
        get => Draft.PresentersPerAuditorium;
        set => Draft.PresentersPerAuditorium = Each(value, WorkloadInputs.PresentersPerAuditorium);
    }

    /// <summary>Rooms that send invitations, 0 to 100 %.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public ClassValues? InvitationPercent
    {
        get => Draft.InvitationPercent;
        set => Draft.InvitationPercent = Percent(value, WorkloadInputs.InvitationPercent);
    }

    /// <summary>Users who can access a room that sends invitations.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public ClassValues? InvitedUsersPerRoom
    {
        get => Draft.InvitedUsersPerRoom;
        set => Draft.InvitedUsersPerRoom = Each(value, WorkloadInputs.InvitedUsersPerRoom);
    }

    /// <summary>Messages of a room per day (the documents' first model).</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public ClassValues? MessagesPerRoomPerDay
    {
        get => Draft.MessagesPerRoomPerDay;
        set => Draft.MessagesPerRoomPerDay = Each(value, WorkloadInputs.MessagesPerRoomPerDay);
    }

    /// <summary>Messages of a user per day (the documents' second model).</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public ClassValues? MessagesPerUserPerDay
    {
        get => Draft.MessagesPerUserPerDay;
        set => Draft.MessagesPerUserPerDay = Each(value, WorkloadInputs.MessagesPerUserPerDay);
    }

    /// <summary>Messages of a room per day that give the rates of the performance user model.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public ClassValues? UserModelMessagesPerRoomPerDay
    {
        get => Draft.UserModelMessagesPerRoomPerDay;
        set => Draft.UserModelMessagesPerRoomPerDay = Each(value, WorkloadInputs.UserModelMessagesPerRoomPerDay);
    }

    /// <summary>Hours in which a day's messages are written, 1 or more.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public double? WorkdayHours
    {
        get => Draft.WorkdayHours;
        set => Draft.WorkdayHours = Single(value, WorkloadInputs.WorkdayHours, 1, 24);
    }

    /// <summary>Endpoints of each user.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public double? EndpointsPerUser
    {
        get => Draft.EndpointsPerUser;
        set => Draft.EndpointsPerUser = Single(value, WorkloadInputs.EndpointsPerUser);
    }

    /// <summary>Rooms that an endpoint shows.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public double? VisibleRoomsPerEndpoint
    {
        get => Draft.VisibleRoomsPerEndpoint;
        set => Draft.VisibleRoomsPerEndpoint = Single(value, WorkloadInputs.VisibleRoomsPerEndpoint);
    }

    /// <summary>Participants polled for each visible room in an interval.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public double? PolledParticipantsPerRoom
    {
        get => Draft.PolledParticipantsPerRoom;
        set => Draft.PolledParticipantsPerRoom = Single(value, WorkloadInputs.PolledParticipantsPerRoom);
    }

    /// <summary>The interval in minutes, 1 or more.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public double? PollingIntervalMinutes
    {
        get => Draft.PollingIntervalMinutes;
        set => Draft.PollingIntervalMinutes = Single(value, WorkloadInputs.PollingIntervalMinutes, 1);
    }

    /// <summary>Presence changes of a user per hour.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public double? PresenceChangesPerHour
    {
        get => Draft.PresenceChangesPerHour;
        set => Draft.PresenceChangesPerHour = Single(value, WorkloadInputs.PresenceChangesPerHour);
    }

    /// <summary>Rooms that a user has joined.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public double? JoinedRoomsPerUser
    {
        get => Draft.JoinedRoomsPerUser;
        set => Draft.JoinedRoomsPerUser = Single(value, WorkloadInputs.JoinedRoomsPerUser);
    }

    /// <summary>Joins per second at the peak, 1 or more.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public double? PeakJoinRate
    {
        get => Draft.PeakJoinRate;
        set => Draft.PeakJoinRate = Single(value, WorkloadInputs.PeakJoinRate, 1);
    }

    /// <summary>Your own figure for the bytes of a message in the content database; Microsoft documents none.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public double? BytesPerMessage
    {
        get => Draft.BytesPerMessage;
        set => Draft.BytesPerMessage = value is { } bytes ? Checked(bytes, 0, Most, "bytesPerMessage") : null;
    }

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
                TopologyError.NumberOutOfRange, value, input, value.ToString(TextCulture.Current), Phrase.Range(least, most));
}
