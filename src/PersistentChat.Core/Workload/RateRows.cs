using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Workload;

/// <summary>The rows about chat, joining, polling and presence.</summary>
internal static class RateRows
{
    private const int SecondsPerMinute = 60;
    private const int SecondsPerHour = 3600;

    public static IEnumerable<WorkloadRow> Of(WorkloadModel model)
    {
        var rooms = new RoomModel(model);
        var workday = model.WorkdayHours * SecondsPerHour;
        var joined = model.Users * model.JoinedRoomsPerUser;
        return new[]
        {
            RowList.Classes(
                WorkloadQuantity.ChatRateByRoom, room => rooms.Rooms(room) * model.MessagesPerRoomPerDay.Of(room) / workday,
                "Rooms × MessagesPerRoomPerDay ÷ (WorkdayHours × 3600 s)", note: "ChatRate", fact: "C-09"),
            RowList.Classes(
                WorkloadQuantity.ChatRateByUser, room => model.Users * model.MessagesPerUserPerDay.Of(room) / workday,
                "Users × MessagesPerUserPerDay ÷ (WorkdayHours × 3600 s)", note: "ChatRate", fact: "C-09"),
            PerRoom(model, rooms),
            RowList.Classes(
                WorkloadQuantity.ChatRateOfUserModel, room => rooms.Rooms(room) * model.UserModelMessagesPerRoomPerDay.Of(room) / workday,
                "Rooms × UserModelMessagesPerRoomPerDay ÷ (WorkdayHours × 3600 s)", note: "ChatRateOfUserModel", fact: "C-09"),
            [
                RowList.One(WorkloadQuantity.PeakJoinRate, model.PeakJoinRate, "PeakJoinRate", basis: WorkloadBasis.Documented, note: "PeakJoinRate"),
                RowList.One(WorkloadQuantity.JoinedRooms, joined, "Users × JoinedRoomsPerUser", fact: "C-09"),
                RowList.One(
                    WorkloadQuantity.HoursToJoin, joined / model.PeakJoinRate / SecondsPerHour, "JoinedRooms ÷ PeakJoinRate ÷ 3600 s", note: "HoursToJoin"),
                RowList.One(
                    WorkloadQuantity.PolledParticipants,
                    model.Users * model.EndpointsPerUser * model.VisibleRoomsPerEndpoint * model.PolledParticipantsPerRoom
                        / (model.PollingIntervalMinutes * SecondsPerMinute),
                    "Users × EndpointsPerUser × VisibleRoomsPerEndpoint × PolledParticipantsPerRoom ÷ (PollingIntervalMinutes × 60 s)",
                    source: Citations.Workload.Polling, note: "PolledParticipants", fact: "C-09"),
                RowList.One(
                    WorkloadQuantity.PresenceChanges, model.Users * model.PresenceChangesPerHour / SecondsPerHour, "Users × PresenceChangesPerHour ÷ 3600 s"),
            ],
        }.SelectMany(rows => rows);
    }

    private static IEnumerable<WorkloadRow> PerRoom(WorkloadModel model, RoomModel rooms) =>
        RowList.Classes(
            WorkloadQuantity.MessagesPerRoomByUser,
            room => rooms.Rooms(room) is var count && count > 0 ? model.Users * model.MessagesPerUserPerDay.Of(room) / count : 0,
            "Users × MessagesPerUserPerDay ÷ Rooms", note: "ChatRate", fact: "C-09");
}
