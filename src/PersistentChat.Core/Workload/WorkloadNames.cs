using System;
using PersistentChat.Internal;

namespace PersistentChat.Workload;

/// <summary>How people call what programs know by an English constant, in the UI culture of the moment.</summary>
internal static class WorkloadNames
{
    /// <summary>The name of a class of rooms.</summary>
    /// <param name="room">The class; null is all together.</param>
    public static string Of(RoomClass? room) => Texts.Workload("Class_" + (room?.ToString() ?? "All"));

    /// <summary>The name of where a formula is from.</summary>
    /// <param name="basis">Where it is from.</param>
    public static string Of(WorkloadBasis basis) => Texts.Workload("Basis_" + basis);

    /// <summary>The pool, its users and its servers in one line.</summary>
    /// <param name="report">The report.</param>
    public static string Title(WorkloadReport report) => report.PoolFqdn is { } pool
        ? Texts.FormatWorkload("Report_Pool", pool, Number(report.Users), report.ActiveServers)
        : Texts.FormatWorkload("Report_Title", Number(report.Users), report.ActiveServers);

    /// <summary>What stands above the largest numbers of users.</summary>
    /// <param name="report">The report.</param>
    public static string CeilingsTitle(WorkloadReport report) => Texts.FormatWorkload("Report_Ceilings", report.ActiveServers);

    /// <summary>A figure as the current culture writes it, below a thousand with up to two digits behind the point; an empty text for none.</summary>
    /// <param name="number">The figure.</param>
    public static string Number(double? number) =>
        number?.ToString(Math.Abs(number.Value) < 1000 ? "#,0.##" : "#,0", TextCulture.Current) ?? "";

    /// <summary>
    /// A figure of a row as a person reads it: rooms, users and entries are counted, so a part of one is rounded away as the product's own table does; rates
    /// and times keep up to two digits. What is more than nothing and rounds to it is less than one.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="number">Its value, limit or margin; null is an empty text.</param>
    public static string Number(WorkloadRow row, double? number)
    {
        if (number is not { } figure || !Guard.NotNull(row, nameof(row)).IsCount)
            return Number(number);
        if (figure != 0 && Math.Abs(figure) < 0.5)
            return figure > 0 ? "< 1" : "< 0";
        return figure.ToString("#,0", TextCulture.Current);
    }

    /// <summary>A text by its key in the resources, such as <c>Heading_Value</c>.</summary>
    /// <param name="key">The key.</param>
    public static string Get(string key) => Texts.Workload(key);
}
