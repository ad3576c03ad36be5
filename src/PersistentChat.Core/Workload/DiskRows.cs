using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Workload;

/// <summary>What Microsoft does not document, and the disk space that the user's own bytes per message give.</summary>
internal static class DiskRows
{
    private const int DaysPerMonth = 30;
    private const int DaysPerYear = 365;

    public static IEnumerable<WorkloadRow> Of(WorkloadModel model)
    {
        var messages = MessagesPerDay(model);
        yield return RowList.One(
            WorkloadQuantity.MessagesPerDay, messages, "max(Σ Rooms × MessagesPerRoomPerDay, Σ Users × MessagesPerUserPerDay, Σ Rooms × UserModelMessagesPerRoomPerDay)",
            note: "MessagesPerDay", fact: "C-09");
        if (model.BytesPerMessage is { } bytes)
        {
            yield return Own(WorkloadQuantity.BytesPerDay, messages * bytes, "MessagesPerDay × BytesPerMessage");
            yield return Own(WorkloadQuantity.BytesPerMonth, messages * bytes * DaysPerMonth, "BytesPerDay × 30");
            yield return Own(WorkloadQuantity.BytesPerYear, messages * bytes * DaysPerYear, "BytesPerDay × 365");
        }
        yield return Unknown(WorkloadQuantity.DiskSpace, "DiskSpace");
        yield return Unknown(WorkloadQuantity.NetworkBandwidth, null);
        yield return Unknown(WorkloadQuantity.Latency, "Latency");
        yield return Unknown(WorkloadQuantity.ComplianceThroughput, null);
        yield return Unknown(WorkloadQuantity.FileTraffic, null);
    }

    private static double MessagesPerDay(WorkloadModel model)
    {
        var rooms = new RoomModel(model);
        var byRoom = ClassValues.Classes.Sum(room => rooms.Rooms(room) * model.MessagesPerRoomPerDay.Of(room));
        var byUser = ClassValues.Classes.Sum(room => model.Users * model.MessagesPerUserPerDay.Of(room));
        var userModel = ClassValues.Classes.Sum(room => rooms.Rooms(room) * model.UserModelMessagesPerRoomPerDay.Of(room));
        return Math.Max(Math.Max(byRoom, byUser), userModel);
    }

    private static WorkloadRow Own(WorkloadQuantity quantity, double value, string formula) =>
        RowList.One(quantity, value, formula, basis: WorkloadBasis.Own, source: null, note: "Own");

    private static WorkloadRow Unknown(WorkloadQuantity quantity, string? note) =>
        new(quantity, null, null, null, WorkloadBasis.NotDocumented, null, null, note, null);
}
