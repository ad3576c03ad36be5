using System;
using System.Management.Automation;
using PersistentChat.Inspection;
using PersistentChat.Policies;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets;

/// <summary>Checks topologies against the rules of the product's documentation.</summary>
[Cmdlet(VerbsDiagnostic.Test, "PChatTopology", SupportsShouldProcess = true, DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(InspectionReport), typeof(bool))]
public sealed class TestPChatTopologyCommand : PChatTestCommand
{
    private Policy? _policy;
    private Baseline? _baseline;
    private string? _baselineFile;
    private bool _updates;

    /// <summary>Runs only the rules with these ids.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(RuleCompleter))]
    public string[]? Rule { get; set; }

    /// <summary>Leaves out the rules with these ids.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(RuleCompleter))]
    public string[]? ExcludeRule { get; set; }

    /// <summary>Runs only rules of these categories.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public RuleCategory[]? Category { get; set; }

    /// <summary>A policy file: other weights and rules of the house; it is laid over the policy of a topology.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Policy { get; set; }

    /// <summary>A baseline file: the findings that are known, and that fail nothing.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Baseline { get; set; }

    /// <summary>Writes what is found now to the baseline file; it is made if need be.</summary>
    [Parameter]
    public SwitchParameter UpdateBaseline { get; set; }

    private protected override void Begin()
    {
        base.Begin();
        if (UpdateBaseline && Baseline is null)
            throw new TopologyException(TopologyError.BaselineNotNamed, null);
        _policy = Policy is null ? null : DocumentGateway.ReadPolicy(FilePaths.Literal(SessionState, Policy));
        if (Baseline is null)
            return;
        _baselineFile = FilePaths.Literal(SessionState, Baseline);
        _baseline = UpdateBaseline ? DocumentGateway.ReadBaselineToUpdate(_baselineFile) : DocumentGateway.ReadBaseline(_baselineFile);
        _updates = UpdateBaseline && ShouldProcess(_baselineFile, CmdletTexts.Get(nameof(TestPChatTopologyCommand)));
    }

    private protected override bool IsInTurn => _updates;

    private protected override InspectionReport Inspect(Topology topology, Func<Policy?, Baseline?, InspectionReport> inspect)
    {
        if (_updates)
            _baseline = (_baseline ?? new Baseline()).With(inspect(_policy, null), Date);
        return inspect(_policy, _baseline);
    }

    private protected override void Finish()
    {
        if (_updates && _baseline is not null)
            DocumentGateway.WriteBaseline(_baseline, _baselineFile!);
    }

    private protected override RuleSelection SelectRules() => RuleSelection.Of(Rule, ExcludeRule, Category);
}
