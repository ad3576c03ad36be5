using System.Collections.Generic;
using PersistentChat.Internal;
using PersistentChat.Rules.House;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules.Stated;

/// <summary>A rule that a policy states, run as every other.</summary>
internal sealed class StatedCheck(StatedRule rule) : Rule(rule.Id, RuleCategory.House, rule.Severity, Citations.Policy)
{
    private TopologyIndex? _checked;
    private int _subjects;
    private bool _isOpen;

    internal override bool IsOfPolicy => true;

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var source = new FactSource(topology);
        var findings = new List<Finding>();
        var subjects = rule.Subjects.Of(topology);
        (_checked, _subjects, _isOpen) = (topology, 0, false);
        for (var i = 0; i < subjects.Count; i++)
        {
            var applies = Applies(subjects[i], source);
            if (applies == Truth.False)
                continue;
            _subjects++;
            var isMet = rule.Requires.Of(subjects[i], source);
            if (isMet == Truth.False && applies == Truth.True)
                findings.Add(Found(subjects[i], source));
            else
                _isOpen |= isMet != Truth.True;
        }
        return findings;
    }

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        var source = new FactSource(topology, scope);
        // What the check saw need not be looked at again.
        if (scope.IsSketch && ReferenceEquals(_checked, topology))
            scope.Sketch(_subjects, _isOpen);
        else
            scope.Of(Spoken(source), owner => Miss(owner, source));
        if (rule.Subjects.Unlisted is { } unlisted && Applies(unlisted, source) != Truth.False && rule.Requires.Of(unlisted, source) != Truth.True)
            rule.Subjects.NeedsAll(scope);
    }

    internal override string MessageOf(string? variant, object?[] arguments) => VisibleText.Of(string.Concat(arguments));

    private protected override string Text(string part) => part switch
    {
        "Title" => VisibleText.Of(rule.Title.ToString()),
        "Remedy" => rule.Remedy is { } remedy ? VisibleText.Of(remedy.ToString()) : Texts.Get("Stated_Remedy"),
        "Why" => rule.Reason is { } reason ? VisibleText.Of(reason) : Texts.Get("Stated_Why"),
        _ => rule.Where is { } where ? Texts.Format("Stated_ConditionWhere", rule.For, where, rule.Must) : Texts.Format("Stated_Condition", rule.For, rule.Must),
    };

    private Truth Applies(object owner, FactSource source) => rule.Selects?.Of(owner, source) ?? Truth.True;

    private IEnumerable<object> Spoken(FactSource source)
    {
        foreach (var owner in rule.Subjects.Of(source.Index))
            if (Applies(owner, source) != Truth.False)
                yield return owner;
    }

    /// <summary>A fact is missing only where it could make a finding.</summary>
    private void Miss(object owner, FactSource source)
    {
        var (applies, isMet) = (Applies(owner, source), rule.Requires.Of(owner, source));
        if (isMet == Truth.True)
            return;
        if (applies == Truth.Unknown)
            rule.Selects!.Miss(owner, source);
        if (isMet == Truth.Unknown)
            rule.Requires.Miss(owner, source);
    }

    private Finding Found(object owner, FactSource source)
    {
        var target = rule.Subjects.TargetOf(owner, source.Index);
        return new Finding(
            this, rule.Severity, null, target, Names(rule.Subjects.PoolsOf(owner, source.Index)),
            [new StatedMessage(rule, owner, target, source), new ReasonClause(rule.Reason)]);
    }
}
