using PersistentChat.Internal;

namespace PersistentChat.Rules.Policies;

/// <summary>Another severity for the findings of a rule.</summary>
public sealed record SeverityOverride
{
    /// <summary>States a severity.</summary>
    /// <param name="rule">The id of a rule of the product, without regard to case, or one of the form that those of the house have.</param>
    /// <param name="severity">The severity of its findings.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.RuleNotFound"/>.</exception>
    public SeverityOverride(string rule, Severity severity, string? reason = null)
    {
        Rule = RuleCatalog.Ids.Named(Guard.NotNull(rule, nameof(rule)));
        Severity = severity;
        Reason = Guard.Optional(reason, "reason");
    }

    /// <summary>Nothing is stated.</summary>
    internal SeverityOverride()
    {
    }

    /// <summary>The rule's id.</summary>
    public string Rule { get; internal set; } = "";

    /// <summary>The severity of its findings.</summary>
    public Severity Severity { get; internal set; }

    /// <summary>Why; null when nothing is stated.</summary>
    public string? Reason { get; internal set; }

    /// <summary>The same for a rule.</summary>
    internal SeverityOverride Of(string rule) => this with { Rule = rule };

    /// <summary>The rule with its severity.</summary>
    public override string ToString() => Rule + ": " + Severity;
}
