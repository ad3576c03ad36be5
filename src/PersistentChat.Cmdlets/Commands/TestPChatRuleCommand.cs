using System;
using System.IO;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Rules.Scripted;

namespace PersistentChat.Cmdlets;

/// <summary>Runs scripted rules against their examples, which stand beside them.</summary>
[Cmdlet(VerbsDiagnostic.Test, "PChatRule")]
[OutputType(typeof(RuleExample), typeof(bool))]
public sealed class TestPChatRuleCommand : PChatCommand, IDisposable
{
    private const string Passes = "passes";
    private const string Fails = "fails";

    private readonly StoppableWork _work = new();

    /// <summary>Files of scripted rules, or folders that hold them; wildcards are allowed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("FullName")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] RulePath { get; set; } = [];

    /// <summary>Runs only the rules with these ids.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string[]? Id { get; set; }

    /// <summary>How many seconds a scripted rule has for an example.</summary>
    [Parameter]
    [PSDefaultValue(Value = RuleScripts.UsualTimeout)]
    [Typed(typeof(int))]
    public int RuleTimeout { get; set; } = RuleScripts.UsualTimeout;

    /// <summary>Returns only whether every rule does what its examples promise.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    private bool _isGood = true;

    /// <summary>Stops the scripts.</summary>
    protected override void StopProcessing() => _work.Stop();

    /// <summary>Gives up what stopping needs.</summary>
    public void Dispose() => _work.Dispose();

    private protected override void Execute()
    {
        using var scripts = RuleScripts.Find(SessionState, RulePath, RuleTimeout)!;
        var rules = scripts.Read(_work.Token);
        foreach (var problem in rules.Problems.SelectMany(ErrorRecords.From))
        {
            _isGood = false;
            WriteError(problem);
        }
        var wanted = rules.Rules.Where(rule => Id?.Contains(rule.Id, StringComparer.OrdinalIgnoreCase) != false).ToArray();
        foreach (var id in (Id ?? []).Where(id => !wanted.Any(rule => StringComparer.OrdinalIgnoreCase.Equals(rule.Id, id))))
            throw new TopologyException(TopologyError.RuleNotFound, id, id, RuleCatalog.Ids.With(rules.Checks(Policy.None)).Meant(id));
        foreach (var rule in wanted)
        {
            Try(rule, rules, Passes);
            Try(rule, rules, Fails);
        }
    }

    private protected override void Refused(TopologyException exception) => _isGood = false;

    private protected override void Finish()
    {
        if (Quiet)
            WriteObject(_isGood);
    }

    private void Try(ScriptedRule rule, ScriptedRules rules, string expected)
    {
        var example = Run(rule, rules, expected);
        _isGood &= example.Passed;
        if (!Quiet)
            WriteObject(example);
    }

    private RuleExample Run(ScriptedRule rule, ScriptedRules rules, string expected)
    {
        var file = Path.Combine(Path.GetDirectoryName(rule.File)!, rule.Id + "." + expected + ".yaml");
        if (!File.Exists(file))
            return new RuleExample(rule.Id, expected, file, null, CmdletTexts.Get("Example_Missing"));
        try
        {
            var document = DocumentGateway.Read(file);
            var check = new CheckSession(DateTime.Today, RuleSelection.Of([rule.Id])) { Scripted = rules };
            var outcome = check.Inspect(document.Topology, document.Sources, null, _work.Token);
            var findings = outcome.Findings.Where(finding => finding.RuleId == rule.Id).ToArray();
            return new RuleExample(rule.Id, expected, file, findings, ReasonOf(expected == Fails, findings, outcome.Outcomes.Single(item => item.RuleId == rule.Id)));
        }
        catch (TopologyException problem)
        {
            return new RuleExample(rule.Id, expected, file, null, problem.Message);
        }
    }

    /// <summary>Why a rule does not do what is expected; null where it does. What cannot be judged proves nothing.</summary>
    private static string? ReasonOf(bool fails, Finding[] findings, RuleOutcome outcome) =>
        Array.Find(findings, finding => finding.IsFailure)?.Message
        ?? (fails
            ? findings.Length > 0 ? null : CmdletTexts.Get("Example_Passes")
            : findings.Length > 0 ? CmdletTexts.Format("Example_Fails", findings[0].Target, findings[0].Message)
            : outcome.Outcome == CheckOutcome.NotApplicable ? CmdletTexts.Get("Example_NotApplicable") : null);
}
