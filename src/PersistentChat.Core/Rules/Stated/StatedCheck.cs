using System.Collections.Generic;
using PersistentChat.Internal;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules.Stated;

/// <summary>A rule that a policy states, run as every other.</summary>
/// <param name="rule">The rule.</param>
/// <param name="columns">The facts that the other rules of the policy ask for too.</param>
internal sealed class StatedCheck(StatedRule rule, FactColumns columns) : Rule(rule.Id, RuleCategory.House, rule.Severity, Citations.Policy)
{
    private readonly ObjectCheck _check = new(rule.Subjects, rule.Selects, rule.Requires);
    private TopologyIndex? _checked;
    private (int Subjects, bool IsOpen) _seen;

    internal override bool IsOfPolicy => true;

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var source = new FactSource(topology);
        var findings = new List<Finding>();
        _seen = _check.Run(source, owner => findings.Add(Found(owner, source)), columns);
        _checked = topology;
        return findings;
    }

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        var source = new FactSource(topology, scope);
        // What the check saw need not be looked at again.
        if (scope.IsSketch && ReferenceEquals(_checked, topology))
        {
            scope.Sketch(_seen.Subjects, _seen.IsOpen);
            _check.DeclareUnlisted(source, scope);
        }
        else
            _check.Declare(source, scope);
    }

    internal override string MessageOf(string? variant, object?[] arguments) => VisibleText.Of(string.Concat(arguments));

    private protected override string Text(string part) => part switch
    {
        "Title" => VisibleText.Of(rule.Title.ToString()),
        "Remedy" => rule.Remedy is { } remedy ? VisibleText.Of(remedy.ToString()) : Texts.Get("Stated_Remedy"),
        "Why" => rule.Reason is { } reason ? VisibleText.Of(reason) : Texts.Get("Stated_Why"),
        _ => rule.Where is { } where ? Texts.Format("Stated_ConditionWhere", rule.For, where, rule.Must) : Texts.Format("Stated_Condition", rule.For, rule.Must),
    };

    private Finding Found(object owner, FactSource source)
    {
        var target = rule.Subjects.TargetOf(owner, source.Index);
        return new Finding(
            this, rule.Severity, null, target, Names(rule.Subjects.PoolsOf(owner, source.Index)),
            [new StatedMessage(rule, owner, target, source), new ReasonClause(rule.Reason)]);
    }
}
