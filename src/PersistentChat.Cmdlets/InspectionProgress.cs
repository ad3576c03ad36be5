using System;
using System.Diagnostics;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The progress of an inspection, shown once it takes longer than a second.</summary>
internal sealed class InspectionProgress(Cmdlet cmdlet, string topology)
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
        cmdlet.WriteProgress(new ProgressRecord(ActivityId, Activity, CmdletTexts.Format("RulesRun", done, all))
        {
            PercentComplete = 100 * done / all,
        });
    }

    public void Complete()
    {
        if (_shown)
            cmdlet.WriteProgress(new ProgressRecord(ActivityId, Activity, Activity) { RecordType = ProgressRecordType.Completed });
    }

    private string Activity => CmdletTexts.Format("Inspecting", topology);
}
