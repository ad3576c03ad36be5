using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Workload;

namespace PersistentChat.Cli.Output;

/// <summary>Workloads as text for a person.</summary>
internal static class WorkloadOutput
{
    public static string Write(IReadOnlyList<WorkloadReport> reports) => string.Join(Environment.NewLine, reports.Select(Write));

    private static string Write(WorkloadReport report) => string.Join(
        Environment.NewLine,
        WorkloadNames.Title(report),
        Rows(report),
        WorkloadNames.CeilingsTitle(report),
        Ceilings(report));

    private static string Rows(WorkloadReport report) => TextTable.Write(
        Headings("Quantity", "Class", "Basis", "Value", "Limit", "Margin"),
        [.. report.Rows.Select(row => new[]
        {
            row.ToString(), WorkloadNames.Of(row.Class), WorkloadNames.Of(row.Basis), Number(row, row.Value), Number(row, row.Limit), Number(row, row.Margin),
        })],
        leftAligned: 3);

    private static string Ceilings(WorkloadReport report) => TextTable.Write(
        Headings("Limit", "BindsFirst", "Maximum", "Users"),
        [.. report.Ceilings.Select(ceiling => new[]
        {
            ceiling.ToString(), ceiling.BindsFirst ? WorkloadNames.Get("Yes") : "", Number(ceiling.Maximum), Number(ceiling.Users),
        })],
        leftAligned: 2);

    private static string[] Headings(params string[] keys) => [.. keys.Select(key => WorkloadNames.Get("Heading_" + key))];

    private static string Number(WorkloadRow row, double? number) => number is null ? "-" : WorkloadNames.Number(row, number);

    private static string Number(double? number) => number is null ? "-" : WorkloadNames.Number(number);
}
