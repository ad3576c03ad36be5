using System;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Sources;

namespace PersistentChat.Documents.Reports;

/// <summary>What the writer of a report cannot know by itself.</summary>
public sealed class ReportOptions
{
    /// <summary>States it.</summary>
    /// <param name="check">The check whose findings the report shows; its day is the day of the report.</param>
    /// <param name="reference">The topology that the report compares with; left out, it has no changes.</param>
    public ReportOptions(CheckSession check, Topology? reference = null)
    {
        Check = Guard.NotNull(check, nameof(check));
        Reference = reference;
    }

    /// <summary>States a report whose check runs all rules, with neither policy nor baseline.</summary>
    /// <param name="date">The day of the report, against which suppressions expire; its time does not count.</param>
    /// <param name="reference">The topology that the report compares with; left out, it has no changes.</param>
    public ReportOptions(DateTime date, Topology? reference = null)
        : this(new CheckSession(date), reference)
    {
    }

    /// <summary>The check whose findings the report shows.</summary>
    public CheckSession Check { get; }

    /// <summary>The topology that the report compares with; null when it has no changes.</summary>
    public Topology? Reference { get; }

    /// <summary>Where the objects stand in the document that the topology was read from; null when it was not, or changed since.</summary>
    internal SourceMap? Sources { get; set; }

    /// <summary>The day.</summary>
    public override string ToString() => Check.ToString();
}
