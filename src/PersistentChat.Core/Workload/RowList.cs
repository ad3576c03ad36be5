using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Workload;

/// <summary>Makes the rows of one quantity.</summary>
internal static class RowList
{
    /// <summary>A row that concerns no class.</summary>
    public static WorkloadRow One(
        WorkloadQuantity quantity, double? value, string formula, double? limit = null, WorkloadBasis basis = WorkloadBasis.Derived,
        string? source = Citations.Workload.UserModel, string? note = null, string? fact = null) =>
        new(quantity, null, value, limit, basis, formula, source, note, fact);

    /// <summary>A row for each class and one for all, which alone is held against the limit.</summary>
    public static IEnumerable<WorkloadRow> Classes(
        WorkloadQuantity quantity, Func<RoomClass, double> value, string formula, double? limit = null, WorkloadBasis basis = WorkloadBasis.Derived,
        string? note = null, string? fact = null) =>
        ClassValues.Classes
            .Select(room => new WorkloadRow(quantity, room, value(room), null, basis, formula, Citations.Workload.UserModel, note, fact))
            .Append(new WorkloadRow(
                quantity, null, ClassValues.Classes.Sum(value), limit, basis, formula, Citations.Workload.UserModel, note, fact));
}
