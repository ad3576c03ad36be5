using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Workload;

/// <summary>The documented figure of every input of the user model.</summary>
internal static class WorkloadInputs
{
    // The page prints the auditoriums' entries 0, 192 and 50, which its own 1 % and 6 presenters do not give.
    public static readonly InputDefault UsersPerRoom = Classes(nameof(UsersPerRoom), 30, 150, 16_000);
    public static readonly InputDefault RoomsPerUser = Classes(nameof(RoomsPerUser), 12, 2, 2, "C-09");
    public static readonly InputDefault OpenPercent = Classes(nameof(OpenPercent), 3, 3, 50);
    public static readonly InputDefault AuditoriumPercent = Classes(nameof(AuditoriumPercent), 0, 3, 50, "C-08");
    public static readonly InputDefault DirectPercent = Classes(nameof(DirectPercent), 50, 10, 0);
    public static readonly InputDefault UsersPerList = Classes(nameof(UsersPerList), 30, 150, 16_000);
    public static readonly InputDefault GroupsPerList = Classes(nameof(GroupsPerList), 3, 5, 10);
    public static readonly InputDefault ManagersPerRoom = Classes(nameof(ManagersPerRoom), 6, 6, 6);
    public static readonly InputDefault PresentersPerAuditorium = Classes(nameof(PresentersPerAuditorium), 6, 6, 10, "C-08");
    public static readonly InputDefault InvitationPercent = Classes(nameof(InvitationPercent), 50, 50, 50);
    public static readonly InputDefault InvitedUsersPerRoom = Classes(nameof(InvitedUsersPerRoom), 60, 225, 16_000, "C-07");
    public static readonly InputDefault MessagesPerRoomPerDay = Classes(nameof(MessagesPerRoomPerDay), 50, 500, 100, "C-09");
    public static readonly InputDefault MessagesPerUserPerDay = Classes(nameof(MessagesPerUserPerDay), 15, 5, 0.1, "C-09");
    public static readonly InputDefault UserModelMessagesPerRoomPerDay = Classes(nameof(UserModelMessagesPerRoomPerDay), 20, 45, 432, "C-09");
    public static readonly InputDefault WorkdayHours = Single(nameof(WorkdayHours), 8);
    public static readonly InputDefault EndpointsPerUser = Single(nameof(EndpointsPerUser), 1.5);
    public static readonly InputDefault VisibleRoomsPerEndpoint = Single(nameof(VisibleRoomsPerEndpoint), 1.5, "C-09");
    public static readonly InputDefault PolledParticipantsPerRoom = Single(nameof(PolledParticipantsPerRoom), 25, "C-09");
    public static readonly InputDefault PollingIntervalMinutes = Single(nameof(PollingIntervalMinutes), 5);
    public static readonly InputDefault PresenceChangesPerHour = Single(nameof(PresenceChangesPerHour), 6);
    public static readonly InputDefault JoinedRoomsPerUser = Single(nameof(JoinedRoomsPerUser), 24, "C-09");
    public static readonly InputDefault PeakJoinRate = Single(nameof(PeakJoinRate), 10);

    public static IReadOnlyList<WorkloadInput> Of(WorkloadModel model, Product product) => ValueList.Of(
        ByClass(model).SelectMany(input => ClassValues.Classes.Select(room => Row(product, input.Documented, room, input.Values)))
            .Concat(ForAll(model).Select(input => Row(product, input.Documented, null, new ClassValues(input.Value, input.Value, input.Value)))));

    private static IEnumerable<(InputDefault Documented, ClassValues Values)> ByClass(WorkloadModel model) =>
    [
        (UsersPerRoom, model.UsersPerRoom),
        (RoomsPerUser, model.RoomsPerUser),
        (OpenPercent, model.OpenPercent),
        (AuditoriumPercent, model.AuditoriumPercent),
        (DirectPercent, model.DirectPercent),
        (UsersPerList, model.UsersPerList),
        (GroupsPerList, model.GroupsPerList),
        (ManagersPerRoom, model.ManagersPerRoom),
        (PresentersPerAuditorium, model.PresentersPerAuditorium),
        (InvitationPercent, model.InvitationPercent),
        (InvitedUsersPerRoom, model.InvitedUsersPerRoom),
        (MessagesPerRoomPerDay, model.MessagesPerRoomPerDay),
        (MessagesPerUserPerDay, model.MessagesPerUserPerDay),
        (UserModelMessagesPerRoomPerDay, model.UserModelMessagesPerRoomPerDay),
    ];

    private static IEnumerable<(InputDefault Documented, double Value)> ForAll(WorkloadModel model) =>
    [
        (WorkdayHours, model.WorkdayHours),
        (EndpointsPerUser, model.EndpointsPerUser),
        (VisibleRoomsPerEndpoint, model.VisibleRoomsPerEndpoint),
        (PolledParticipantsPerRoom, model.PolledParticipantsPerRoom),
        (PollingIntervalMinutes, model.PollingIntervalMinutes),
        (PresenceChangesPerHour, model.PresenceChangesPerHour),
        (JoinedRoomsPerUser, model.JoinedRoomsPerUser),
        (PeakJoinRate, model.PeakJoinRate),
    ];

    private static WorkloadInput Row(Product product, InputDefault input, RoomClass? room, ClassValues values) => new(
        input.Name, room, values.Of(room ?? RoomClass.Small), input.Values.Of(room ?? RoomClass.Small), Citations.For(product, input.Source), input.Fact);

    private static InputDefault Classes(string name, double small, double medium, double large, string? fact = null) =>
        new(name, new ClassValues(small, medium, large), Citations.Workload.UserModel, fact);

    private static InputDefault Single(string name, double value, string? fact = null) => Classes(name, value, value, value, fact);
}

/// <summary>What the documents say an input is.</summary>
/// <param name="Name">The input's name, the same as that of the parameter.</param>
/// <param name="Values">The figures of the classes; all the same where the input has none.</param>
/// <param name="Source">The documents.</param>
/// <param name="Fact">The contradiction that concerns it, if there is one.</param>
internal sealed record InputDefault(string Name, ClassValues Values, string Source, string? Fact = null);
