using System.Management.Automation;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets;

/// <summary>Checks topologies against the rules of the product's documentation.</summary>
[Cmdlet(VerbsDiagnostic.Test, "PChatTopology", DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(InspectionReport), typeof(bool))]
public sealed class TestPChatTopologyCommand : PChatTestCommand
{
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

    private protected override RuleSelection SelectRules() => RuleSelection.Of(Rule, ExcludeRule, Category);
}
