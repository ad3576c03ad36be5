using System;
using System.Management.Automation;
using System.Threading;
using PersistentChat.Inspection;
using PersistentChat.Policies;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that run rules.</summary>
public abstract class PChatTestCommand : PChatTopologyCommand
{
    private readonly CancellationTokenSource _stop = new();
    private RuleSelection _selection = RuleSelection.All;
    private (Topology Topology, InspectionReport Report)? _latest;

    private protected PChatTestCommand()
    {
    }

    /// <summary>Returns only whether the topology passed.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <summary>Stops the inspection.</summary>
    protected override void StopProcessing() => _stop.Cancel();

    private protected override void Begin() => _selection = SelectRules();

    /// <summary>The rules that are to run.</summary>
    private protected abstract RuleSelection SelectRules();

    /// <summary>Inspects a topology under a policy and a baseline, if there are any.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="inspect">The inspection.</param>
    private protected virtual InspectionReport Inspect(Topology topology, Func<Policy?, Baseline?, InspectionReport> inspect) => inspect(null, null);

    private protected override void Examine(Topology topology, Fqdn? pool)
    {
        var report = Inspect(topology);
        if (pool is not null)
            report = report.About(pool);
        WriteObject(Quiet ? report.Passed : report);
    }

    private InspectionReport Inspect(Topology topology)
    {
        // The pools of one topology come one after the other; inspecting it for each of them would be quadratic.
        if (_latest is { } latest && ReferenceEquals(latest.Topology, topology))
            return latest.Report;
        var progress = new WorkProgress(this, CmdletTexts.Format("Inspecting", topology.Name), "RulesRun");
        try
        {
            var report = Inspect(topology, (policy, baseline) =>
                Inspector.Inspect(topology, DateTime.Today, _selection, SourcesOf(topology), progress.Report, _stop.Token, policy, baseline));
            _latest = (topology, report);
            return report;
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
        finally
        {
            if (!_stop.IsCancellationRequested)
                progress.Complete();
        }
    }
}
