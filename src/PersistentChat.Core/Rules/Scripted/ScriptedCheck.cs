using System.Collections.Generic;
using System.IO;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Scripted;

/// <summary>A scripted rule, ready to run over one topology: its script is run once, whoever asks.</summary>
/// <param name="rule">The rule.</param>
internal sealed class ScriptedCheck(ScriptedRule rule) : Rule(rule.Id, RuleCategory.House, rule.Severity, Citations.Script)
{
    private TopologyIndex? _checked;
    private IReadOnlyList<Finding> _findings = [];

    internal override bool IsOfPolicy => true;

    internal override bool IsScripted => true;

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        if (!ReferenceEquals(_checked, topology))
            (_checked, _findings) = (topology, Run(topology));
        return _findings;
    }

    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(rule.Subjects.Of(topology));

    internal override bool MayBeAccepted(Finding finding) => !finding.IsFailure && base.MayBeAccepted(finding);

    internal override string MessageOf(string? variant, object?[] arguments) => VisibleText.Of(string.Concat(arguments));

    internal override string? RemedyOf(Finding finding) => finding.IsFailure ? Texts.Get("Scripted_FailedRemedy") : null;

    private protected override string Text(string part) => part switch
    {
        "Title" => VisibleText.Of(rule.Title.ToString()),
        "Remedy" => rule.Remedy is { } remedy ? VisibleText.Of(remedy.ToString()) : Texts.Get("Stated_Remedy"),
        "Why" => Texts.Format("Scripted_Why", Path.GetFileName(rule.File)),
        _ => Texts.Format("Scripted_Condition", rule.Subjects),
    };

    private List<Finding> Run(TopologyIndex topology)
    {
        var owners = rule.Subjects.Of(topology);
        var targets = new object[owners.Count];
        var objects = new object[owners.Count];
        for (var i = 0; i < objects.Length; i++)
        {
            targets[i] = rule.Subjects.TargetOf(owners[i], topology);
            objects[i] = ObjectOf(owners[i], targets[i]);
        }
        var findings = new List<Finding>();
        foreach (var answer in rule.Script.Run(topology.Topology, objects, topology.Cancellation))
        {
            var (target, pools) = (targets[answer.Index], Names(rule.Subjects.PoolsOf(owners[answer.Index], topology)));
            findings.Add(answer.Failure is { } failure
                ? new Finding(this, Severity.Error, Finding.Failure, target, pools, [new ScriptFailure(failure)])
                : new Finding(this, Severity, null, target, pools, [new ScriptedMessage(answer.Message, rule.Title, target)]));
        }
        return findings;
    }

    /// <summary>What a script sees: always an object of its kind, one that states nothing where the topology only names it.</summary>
    private static object ObjectOf(object owner, object target) => (owner, target) switch
    {
        (ActiveDirectory directory, _) => directory,
        (_, Fqdn computer) => new Computer(computer),
        (_, SqlInstanceName instance) => new SqlInstance(instance),
        _ => target,
    };
}
