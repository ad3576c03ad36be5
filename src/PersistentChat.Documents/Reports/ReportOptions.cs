using System;
using System.Globalization;
using PersistentChat.Policies;

namespace PersistentChat.Documents.Reports;

/// <summary>What the writer of a report cannot know by itself.</summary>
public sealed class ReportOptions
{
    /// <summary>States it.</summary>
    /// <param name="date">The day of the report, against which suppressions expire; its time does not count.</param>
    /// <param name="reference">The topology that the report compares with; left out, it has no changes.</param>
    /// <param name="policy">Laid over the topology's own policy; left out, the topology's own is in force.</param>
    /// <param name="baseline">The findings that are known, and that fail nothing; left out, none.</param>
    public ReportOptions(DateTime date, Topology? reference = null, Policy? policy = null, Baseline? baseline = null)
    {
        Date = date.Date;
        Reference = reference;
        Policy = policy;
        Baseline = baseline;
    }

    /// <summary>The day of the report.</summary>
    public DateTime Date { get; }

    /// <summary>The topology that the report compares with; null when it has no changes.</summary>
    public Topology? Reference { get; }

    /// <summary>Laid over the topology's own policy; null when the topology's own is in force.</summary>
    public Policy? Policy { get; }

    /// <summary>The findings that are known; null when none are.</summary>
    public Baseline? Baseline { get; }

    /// <summary>The day.</summary>
    public override string ToString() => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
