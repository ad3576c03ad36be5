using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Inspection;

/// <summary>What rules speak of in a topology, and which facts are missing. It is looked for rule by rule when somebody asks; most ask only for few.</summary>
internal sealed class ScopeDetails(Topology topology, DateTime today, Policy? house, Policy policy, RuleIds ids)
{
    private readonly Dictionary<Rule, (int Subjects, IReadOnlyList<OpenFact> Open)> _known = [];
    private TopologyIndex? _index;

    /// <summary>How many objects a rule speaks of, and the facts that are missing about them, each once.</summary>
    public (int Subjects, IReadOnlyList<OpenFact> Open) Of(Rule rule)
    {
        lock (_known)
        {
            if (!_known.TryGetValue(rule, out var known))
            {
                _index ??= new TopologyIndex(topology, today, policy, ids) { House = house };
                var scope = new Scope(_index);
                rule.Declare(_index, scope);
                _known[rule] = known = (scope.Subjects, ValueList.Of(scope.Open.Distinct()));
            }
            return known;
        }
    }
}
