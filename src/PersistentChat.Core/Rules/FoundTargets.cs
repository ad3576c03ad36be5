using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules;

/// <summary>What rules find in a topology, for those that judge what was made of it: whether or not they are among the rules that run, each is asked once.</summary>
internal sealed class FoundTargets(TopologyIndex topology)
{
    private readonly Dictionary<Rule, Dictionary<string, string>?> _found = [];

    /// <summary>Whether a rule can find anything in the topology, whose findings can be judged.</summary>
    public bool CanHave(Rule rule) => Of(rule) is not null;

    /// <summary>Whether a rule finds anything about a target; without one, anything at all.</summary>
    public bool Has(Rule rule, string? target = null) => Of(rule) is { } targets && (target is null ? targets.Count > 0 : targets.ContainsKey(KeyOf(target)));

    /// <summary>What the findings of a rule are about.</summary>
    public IEnumerable<string> TargetsOf(Rule rule) => Of(rule)?.Values ?? Enumerable.Empty<string>();

    private Dictionary<string, string>? Of(Rule rule)
    {
        if (!_found.TryGetValue(rule, out var targets))
        {
            if (!rule.JudgesFindings && rule.RunsIn(topology.Topology, topology.Policy))
            {
                targets = [];
                foreach (var finding in rule.Check(topology))
                {
                    // What a rule that could not judge would have found, nobody knows.
                    if (finding.IsFailure)
                    {
                        targets = null;
                        break;
                    }
                    targets[KeyOf(finding.Target)] = finding.Target;
                }
            }
            _found.Add(rule, targets);
        }
        return targets;
    }

    private static string KeyOf(string target) => TargetName.Normalize(target).ToUpperInvariant();
}
