using System.Linq;

namespace PersistentChat.Workload;

/// <summary>Rooms, access-control entries and invitations of a model, class by class.</summary>
internal sealed class RoomModel(WorkloadModel model)
{
    /// <summary>Access-control entries that each user accounts for.</summary>
    public double EntriesPerUser => ClassValues.Classes.Sum(room => EntriesOfRoom(room) * RoomsOfUser(room));

    /// <summary>Invitations that each user accounts for.</summary>
    public double InvitationsPerUser =>
        ClassValues.Classes.Sum(room => Percent(model.InvitationPercent, room) * model.InvitedUsersPerRoom.Of(room) * RoomsOfUser(room));

    public double Rooms(RoomClass room) => model.Users * RoomsOfUser(room);

    public double OpenRooms(RoomClass room) => Rooms(room) * Percent(model.OpenPercent, room);

    public double NonOpenRooms(RoomClass room) => Rooms(room) - OpenRooms(room);

    public double AuditoriumRooms(RoomClass room) => Rooms(room) * Percent(model.AuditoriumPercent, room);

    public double UserEntries(RoomClass room) => NonOpenRooms(room) * Percent(model.DirectPercent, room) * model.UsersPerList.Of(room);

    public double GroupEntries(RoomClass room) => NonOpenRooms(room) * (1 - Percent(model.DirectPercent, room)) * model.GroupsPerList.Of(room);

    public double PresenterEntries(RoomClass room) => AuditoriumRooms(room) * model.PresentersPerAuditorium.Of(room);

    public double ManagerEntries(RoomClass room) => Rooms(room) * model.ManagersPerRoom.Of(room);

    public double Entries(RoomClass room) => UserEntries(room) + GroupEntries(room) + PresenterEntries(room) + ManagerEntries(room);

    public double RoomsWithInvitations(RoomClass room) => Rooms(room) * Percent(model.InvitationPercent, room);

    public double Invitations(RoomClass room) => RoomsWithInvitations(room) * model.InvitedUsersPerRoom.Of(room);

    private static double Percent(ClassValues values, RoomClass room) => values.Of(room) / 100;

    private double RoomsOfUser(RoomClass room) => model.RoomsPerUser.Of(room) / model.UsersPerRoom.Of(room);

    private double EntriesOfRoom(RoomClass room)
    {
        var closed = 1 - Percent(model.OpenPercent, room);
        var direct = Percent(model.DirectPercent, room);
        return (closed * direct * model.UsersPerList.Of(room))
            + (closed * (1 - direct) * model.GroupsPerList.Of(room))
            + (Percent(model.AuditoriumPercent, room) * model.PresentersPerAuditorium.Of(room))
            + model.ManagersPerRoom.Of(room);
    }
}
