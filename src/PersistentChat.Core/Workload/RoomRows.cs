using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Workload;

/// <summary>The rows about rooms, their access-control entries and their invitations.</summary>
internal static class RoomRows
{
    private const string Invited = "Rooms × InvitationPercent × InvitedUsersPerRoom";

    public static IEnumerable<WorkloadRow> Of(WorkloadModel model)
    {
        var rooms = new RoomModel(model);
        return new[]
        {
            RowList.Classes(WorkloadQuantity.Rooms, rooms.Rooms, "Users × RoomsPerUser ÷ UsersPerRoom", basis: WorkloadBasis.Documented),
            RowList.Classes(WorkloadQuantity.OpenRooms, rooms.OpenRooms, "Rooms × OpenPercent"),
            RowList.Classes(WorkloadQuantity.NonOpenRooms, rooms.NonOpenRooms, "Rooms × (100 % − OpenPercent)", note: "NonOpenRooms", fact: "C-08"),
            RowList.Classes(WorkloadQuantity.AuditoriumRooms, rooms.AuditoriumRooms, "Rooms × AuditoriumPercent", note: "AuditoriumRooms", fact: "C-08"),
            RowList.Classes(WorkloadQuantity.UserEntries, rooms.UserEntries, "NonOpenRooms × DirectPercent × UsersPerList"),
            RowList.Classes(WorkloadQuantity.GroupEntries, rooms.GroupEntries, "NonOpenRooms × (100 % − DirectPercent) × GroupsPerList"),
            RowList.Classes(
                WorkloadQuantity.PresenterEntries, rooms.PresenterEntries, "AuditoriumRooms × PresentersPerAuditorium", note: "PresenterEntries", fact: "C-08"),
            RowList.Classes(WorkloadQuantity.ManagerEntries, rooms.ManagerEntries, "Rooms × ManagersPerRoom"),
            RowList.Classes(
                WorkloadQuantity.AccessControlEntries, rooms.Entries, "UserEntries + GroupEntries + PresenterEntries + ManagerEntries",
                Limits.AccessControlEntries, note: "AccessControlEntries", fact: "C-08"),
            RowList.Classes(WorkloadQuantity.RoomsWithInvitations, rooms.RoomsWithInvitations, "Rooms × InvitationPercent"),
            RowList.Classes(WorkloadQuantity.Invitations, rooms.Invitations, Invited, Limits.Invitations, note: "Invitations", fact: "C-07"),
            [
                RowList.One(
                    WorkloadQuantity.InvitationsBeforeDegradation, ClassValues.Classes.Sum(rooms.Invitations), Invited,
                    Limits.InvitationsBeforeDegradation, note: "InvitationsBeforeDegradation", fact: "C-06"),
            ],
        }.SelectMany(rows => rows);
    }
}
