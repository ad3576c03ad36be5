using System.Management.Automation;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets;

/// <summary>Checks topologies against the rules of the product's documentation.</summary>
[Cmdlet(VerbsDiagnostic.Test, "PChatTopology", SupportsShouldProcess = true, DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(InspectionReport), typeof(bool))]
public sealed class TestPChatTopologyCommand : PChatTestCommand
{
    private string? _baselineFile;
    private RuleScripts? _scripts;

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
    [Typed(typeof(RuleCategory[]))]
    public RuleCategory[]? Category { get; set; }

    /// <summary>Files of scripted rules, or folders that hold them; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? RulePath { get; set; }

    /// <summary>How many seconds a scripted rule has for a topology.</summary>
    [Parameter]
    [PSDefaultValue(Value = RuleScripts.UsualTimeout)]
    [Typed(typeof(int))]
    public int RuleTimeout { get; set; } = RuleScripts.UsualTimeout;

    /// <summary>A policy file: other severities and rules of the house; it is laid over the policy of a topology.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Policy { get; set; }

    /// <summary>A baseline file: the findings that are known, and that fail nothing.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Baseline { get; set; }

    /// <summary>Writes what is found now to the baseline file; it is created where there is none.</summary>
    [Parameter]
    public SwitchParameter UpdateBaseline { get; set; }

    /// <summary>The rules that have to be decided: All, categories or ids; one that lacks facts counts as an error.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string[]? RequireDecided { get; set; }

    private protected override CheckSession OpenCheck()
    {
        var rules = RuleSelection.Of(Rule, ExcludeRule, Category);
        var required = RequireDecided is null ? null : rules.Choose(RequireDecided);
        var check = Open(rules);
        check.RequireDecided = required;
        _scripts = RuleScripts.Find(SessionState, RulePath, RuleTimeout);
        check.Scripted = _scripts?.Read(Stops);
        return check;
    }

    private protected override void GiveUp() => _scripts?.Dispose();

    private CheckSession Open(RuleSelection rules)
    {
        if (Policy is null && Baseline is null && !UpdateBaseline)
            return new CheckSession(Date, rules);
        _baselineFile = Baseline is null ? null : FilePaths.Literal(SessionState, Baseline);
        var policyFile = Policy is null ? null : FilePaths.Literal(SessionState, Policy);
        var check = DocumentGateway.OpenCheck(Date, rules, policyFile, _baselineFile, UpdateBaseline);
        return UpdateBaseline && !ShouldProcess(_baselineFile, CmdletTexts.Get(nameof(TestPChatTopologyCommand))) ? check.WithoutUpdate() : check;
    }

    private protected override void Finish()
    {
        if (Check.UpdatedBaseline is not null)
            DocumentGateway.SaveBaseline(Check, _baselineFile);
        if (Check.Note is { } note)
            WriteWarning(note);
    }
}
