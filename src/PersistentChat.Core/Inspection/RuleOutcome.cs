using System.Collections.Generic;
using PersistentChat.Rules;

namespace PersistentChat.Inspection;

/// <summary>What came of a rule in a topology.</summary>
public sealed class RuleOutcome
{
    private readonly RuleScope _scope;

    internal RuleOutcome(RuleScope scope, int findings, int accepted)
    {
        _scope = scope;
        Findings = findings;
        Accepted = accepted;
        Outcome = findings > 0 ? CheckOutcome.Failed
            : accepted > 0 ? CheckOutcome.Accepted
            : scope.IsOpen ? CheckOutcome.NotDecided
            : scope.HasSubjects ? CheckOutcome.Passed
            : CheckOutcome.NotApplicable;
    }

    /// <summary>The rule's id.</summary>
    public string RuleId => Rule.Id;

    /// <summary>What the rule is about.</summary>
    public RuleCategory Category => Rule.Category;

    /// <summary>What came of it, as far as it could be decided.</summary>
    public CheckOutcome Outcome { get; }

    /// <summary>How many objects of the topology it speaks of.</summary>
    public int Subjects => _scope.Subjects;

    /// <summary>How many of its findings count.</summary>
    public int Findings { get; }

    /// <summary>How many of its findings are suppressed or known.</summary>
    public int Accepted { get; }

    /// <summary>The facts that are missing, whatever was found without them; none when everything could be decided.</summary>
    public IReadOnlyList<OpenFact> Open => _scope.Open;

    /// <summary>Whether nothing is missing that could change it, and there was something to decide.</summary>
    public bool IsDecided => !IsOpen && Outcome != CheckOutcome.NotApplicable;

    /// <summary>Whether facts are missing, whatever was found without them.</summary>
    internal bool IsOpen => _scope.IsOpen;

    internal Rule Rule => _scope.Rule;

    /// <summary>Rule and outcome.</summary>
    public override string ToString() => RuleId + ": " + Outcome;
}
