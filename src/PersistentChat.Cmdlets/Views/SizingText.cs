using PersistentChat.Resilience;
using PersistentChat.Workload;

namespace PersistentChat.Cmdlets;

/// <summary>What the module's views show of workloads and faults.</summary>
internal static class SizingText
{
    private const int NameWidth = 46;
    private const int ClassWidth = 8;
    private const int NumberWidth = 14;

    /// <summary>A row of a workload in one line, in red beyond its limit where the screen shows colours.</summary>
    /// <param name="row">The row.</param>
    public static string Row(WorkloadRow row)
    {
        var line = row.ToString().PadRight(NameWidth) + " " + WorkloadNames.Of(row.Class).PadRight(ClassWidth)
            + (row.Value is null ? row.Source : WorkloadNames.Number(row, row.Value)).PadLeft(NumberWidth)
            + WorkloadNames.Number(row, row.Limit).PadLeft(NumberWidth) + WorkloadNames.Number(row, row.Margin).PadLeft(NumberWidth);
        return row.Margin < 0 ? ScreenStyle.Colour(line.TrimEnd(), Rules.Severity.Error) : line.TrimEnd();
    }

    /// <summary>The headings of the lines of <see cref="Row"/>.</summary>
    public static string RowHeading() =>
        Heading("Quantity").PadRight(NameWidth) + " " + Heading("Class").PadRight(ClassWidth)
        + Heading("Value").PadLeft(NumberWidth) + Heading("Limit").PadLeft(NumberWidth) + Heading("Margin").PadLeft(NumberWidth);

    /// <summary>The most users under one limit in one line.</summary>
    /// <param name="ceiling">The limit.</param>
    public static string Ceiling(WorkloadCeiling ceiling) =>
        (ceiling.ToString().PadRight(NameWidth) + " " + "".PadRight(ClassWidth) + WorkloadNames.Number(ceiling.Users).PadLeft(NumberWidth)
            + (ceiling.BindsFirst ? "  ← " + Heading("BindsFirst") : "")).TrimEnd();

    /// <summary>The name of an outcome, coloured where the screen shows colours.</summary>
    /// <param name="outcome">The outcome.</param>
    public static string Outcome(FaultOutcome outcome) => outcome switch
    {
        FaultOutcome.Outage or FaultOutcome.ManualFailover => ScreenStyle.Colour(FaultNames.Of(outcome), Rules.Severity.Error),
        FaultOutcome.Degraded => ScreenStyle.Colour(FaultNames.Of(outcome), Rules.Severity.Warning),
        _ => FaultNames.Of(outcome),
    };

    private static string Heading(string key) => WorkloadNames.Get("Heading_" + key);
}
