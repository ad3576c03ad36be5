using System.Collections.Generic;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets;

/// <summary>What came of a scripted rule in one of its examples.</summary>
public sealed class RuleExample
{
    internal RuleExample(string ruleId, string expected, string example, IEnumerable<Finding>? findings = null, string? reason = null)
    {
        RuleId = ruleId;
        Expected = expected;
        Example = example;
        Findings = ValueList.Of(findings);
        Reason = reason;
    }

    /// <summary>The rule's id.</summary>
    public string RuleId { get; }

    /// <summary>What the name of the file promises: <c>passes</c> or <c>fails</c>.</summary>
    public string Expected { get; }

    /// <summary>Whether the rule does what the name of the file promises.</summary>
    public bool Passed => Reason is null;

    /// <summary>Why it does not, in the UI culture of whoever ran it; null where it does.</summary>
    public string? Reason { get; }

    /// <summary>The full path of the example, whether it is there or not.</summary>
    public string Example { get; }

    /// <summary>What the rule found.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The rule and what is expected.</summary>
    public override string ToString() => RuleId + " " + Expected;
}
