using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Resilience;

namespace PersistentChat.Cmdlets;

/// <summary>Says what every fault does to the chat pools of a topology.</summary>
[Cmdlet(VerbsDiagnostic.Test, "PChatResilience", DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(FaultReport))]
public sealed class TestPChatResilienceCommand : PChatTopologyCommand, IDisposable
{
    private readonly StoppableWork _work = new();
    private (Topology Topology, IReadOnlyList<FaultReport> Reports)? _latest;

    /// <summary>Examines every pair of faults that concern the same pool too.</summary>
    [Parameter]
    public SwitchParameter Pairs { get; set; }

    /// <summary>How many pairs there may be at most.</summary>
    [Parameter]
    [PSDefaultValue(Value = ResilienceOptions.DefaultMostPairs)]
    [Typed(typeof(int))]
    public int MostPairs { get; set; } = ResilienceOptions.DefaultMostPairs;

    /// <summary>Returns only single faults that make the chat stand still.</summary>
    [Parameter]
    public SwitchParameter SinglePointOfFailure { get; set; }

    /// <summary>Stops the analysis.</summary>
    protected override void StopProcessing() => _work.Stop();

    /// <summary>Gives up what stopping needs.</summary>
    public void Dispose() => _work.Dispose();

    private protected override void Begin()
    {
        Together.Refuse(IsBound(nameof(MostPairs)), nameof(MostPairs), Pairs, nameof(Pairs));
        if (Pairs && SinglePointOfFailure)
            throw new TopologyException(TopologyError.InvalidInput, "-" + nameof(Pairs), "-" + nameof(Pairs), CmdletTexts.Get("SingleFaultsOnly"));
    }

    private protected override void ProcessTopology(Topology topology, Fqdn? pool) => WriteObject(
        Analyze(topology)
            .Where(report => pool is null || report.Pool == pool)
            .Where(report => !SinglePointOfFailure || report.IsSinglePointOfFailure),
        enumerateCollection: true);

    private IReadOnlyList<FaultReport> Analyze(Topology topology)
    {
        // The pools of one topology come one after the other; analyzing it for each of them would be quadratic.
        if (_latest is { } latest && ReferenceEquals(latest.Topology, topology))
            return latest.Reports;
        var reports = _work.Run(
            new WorkProgress(this, CmdletTexts.Format("Analyzing", topology.Name), "FaultsAnalyzed"),
            progress => ResilienceAnalyzer.Analyze(topology, new ResilienceOptions(Pairs, MostPairs), progress.Report, _work.Token));
        _latest = (topology, reports);
        return reports;
    }
}
