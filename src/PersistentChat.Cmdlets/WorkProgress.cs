using System;
using System.Diagnostics;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The progress of long work, shown once it takes longer than <see cref="Patience"/>.</summary>
internal sealed class WorkProgress(Cmdlet cmdlet, string activity, string status)
{
    private const int ActivityId = 1;

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private bool _shown;

    /// <summary>How long work shows nothing: a second, unless a test has less time, or more.</summary>
    internal static TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(1);

    public void Report(int done, int all)
    {
        if (_watch.Elapsed < Patience)
            return;
        _shown = true;
        cmdlet.WriteProgress(new ProgressRecord(ActivityId, activity, CmdletTexts.Format(status, done, all))
        {
            PercentComplete = (int)(100L * done / all),
        });
    }

    public void Complete()
    {
        if (_shown)
            cmdlet.WriteProgress(new ProgressRecord(ActivityId, activity, activity) { RecordType = ProgressRecordType.Completed });
    }
}
