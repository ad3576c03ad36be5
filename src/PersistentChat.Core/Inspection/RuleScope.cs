using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Inspection;

/// <summary>What a rule that was run speaks of in a topology: at once whether anything is missing, in detail when somebody asks.</summary>
internal sealed class RuleScope(Rule rule, bool hasSubjects, bool isOpen, ScopeDetails details)
{
    public Rule Rule => rule;

    public bool HasSubjects => hasSubjects;

    public bool IsOpen => isOpen;

    /// <inheritdoc cref="RuleOutcome.Subjects"/>
    public int Subjects => hasSubjects ? details.Of(rule).Subjects : 0;

    /// <inheritdoc cref="RuleOutcome.Open"/>
    public IReadOnlyList<OpenFact> Open
    {
        get => field ??= isOpen ? details.Of(rule).Open : ValueList<OpenFact>.Empty;
        private init;
    }

    /// <summary>The same, of what is missing only what concerns some objects, unless the rule compares them with everything.</summary>
    public RuleScope About(PoolSurroundings objects)
    {
        if (rule.ComparesEverything)
            return this;
        var open = ValueList.Of(Open.Where(fact => objects.Contains(fact.Owner)));
        return new RuleScope(rule, hasSubjects, open.Count > 0, details) { Open = open };
    }
}
