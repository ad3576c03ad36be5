using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Resilience;
using PersistentChat.Workload;

namespace PersistentChat.Cmdlets;

/// <summary>What the module's views show of workloads and faults.</summary>
internal static class SizingText
{
    // Together with the blanks between them 79 columns: the shell breaks a line that fills the whole window of 80.
    private const int NameWidth = 34;
    private const int ClassWidth = 8;
    private const int ValueWidth = 14;
    private const int LimitWidth = 10;
    private const int MarginWidth = 10;

    private const string Indent = "  ";

    private static readonly string[] _lineEnds = ["\r\n", "\n"];

    /// <summary>A row of a workload, its name over several lines where it is long, in red beyond its limit where the screen shows colours.</summary>
    /// <param name="row">The row.</param>
    public static string Row(WorkloadRow row)
    {
        var value = row.Value is null ? row.Source : WorkloadNames.Number(row, row.Value);
        var text = Columns(
            row.ToString(), WorkloadNames.Of(row.Class), value, WorkloadNames.Number(row, row.Limit), WorkloadNames.Number(row, row.Margin));
        return row.Margin < 0 ? ScreenStyle.Colour(text, Rules.Severity.Error) : text;
    }

    /// <summary>The headings of the lines of <see cref="Row"/>.</summary>
    public static string RowHeading() => Columns(Heading("Quantity"), Heading("Class"), Heading("Value"), Heading("Limit"), Heading("Margin"));

    /// <summary>The most users under one limit in one line.</summary>
    /// <param name="ceiling">The limit.</param>
    public static string Ceiling(WorkloadCeiling ceiling) =>
        (ceiling.ToString().PadRight(NameWidth + ClassWidth) + " " + WorkloadNames.Number(ceiling.Users).PadLeft(ValueWidth)
            + (ceiling.BindsFirst ? "  ← " + Heading("BindsFirst") : "")).TrimEnd();

    /// <summary>What fails, and for which pool, in one line.</summary>
    /// <param name="report">The fault.</param>
    public static string Fault(FaultReport report) =>
        VisibleText.Of(FaultNames.Of(report.Fault) + " " + report.Target + (report.Pool is null ? "" : " → " + report.Pool));

    /// <summary>The users that a fault leaves, what happens and what to do, line by line; nothing for a fault that the chat survives.</summary>
    /// <param name="report">The fault.</param>
    public static string[] FaultDetails(FaultReport report)
    {
        if (report.Outcome == FaultOutcome.Survives)
            return [];
        var users = string.Join(
            " ",
            new[] { ("RemainingUsers", report.RemainingUsers), ("UsersAfterAction", report.UsersAfterAction), ("UsersPerServer", report.UsersPerServer) }
                .Where(figure => figure.Item2 is not null)
                .Select(figure => FaultNames.Heading(figure.Item1) + ": " + ViewText.Number(figure.Item2) + "."));
        return [.. new[] { users }.Concat(report.Action.Split(_lineEnds, StringSplitOptions.None)).Where(line => line.Length > 0).Select(VisibleText.Of)];
    }

    /// <summary>The name of an outcome, coloured where the screen shows colours.</summary>
    /// <param name="outcome">The outcome.</param>
    public static string Outcome(FaultOutcome outcome) => outcome switch
    {
        FaultOutcome.Outage or FaultOutcome.ManualFailover => ScreenStyle.Colour(FaultNames.Of(outcome), Rules.Severity.Error),
        FaultOutcome.Degraded => ScreenStyle.Colour(FaultNames.Of(outcome), Rules.Severity.Warning),
        _ => FaultNames.Of(outcome),
    };

    private static string Columns(string name, string room, string value, string limit, string margin)
    {
        var names = Wrapped(name);
        names[names.Count - 1] = (
            names[names.Count - 1].PadRight(NameWidth) + " " + room.PadRight(ClassWidth)
            + value.PadLeft(ValueWidth) + " " + limit.PadLeft(LimitWidth) + " " + margin.PadLeft(MarginWidth)).TrimEnd();
        return string.Join(Environment.NewLine, names);
    }

    // A name in lines of its column; those after the first are indented.
    private static List<string> Wrapped(string name)
    {
        var lines = new List<string>();
        foreach (var word in name.Split(' '))
        {
            if (lines.Count > 0 && lines[lines.Count - 1].Length + 1 + word.Length <= NameWidth)
                lines[lines.Count - 1] += " " + word;
            else
                lines.Add(lines.Count == 0 ? word : Indent + word);
        }
        return lines;
    }

    private static string Heading(string key) => WorkloadNames.Get("Heading_" + key);
}
