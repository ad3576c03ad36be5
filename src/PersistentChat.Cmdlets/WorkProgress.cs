using System;
using System.Diagnostics;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The progress of long work, shown once it takes longer than a second.</summary>
internal sealed class WorkProgress(Cmdlet cmdlet, string activity, string status)
{
    private const int ActivityId = 1;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private bool _shown;

    public void Report(int done, int all)
    {
        if (_watch.Elapsed < _patience)
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
