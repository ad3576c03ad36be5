using PersistentChat.Rules;

namespace PersistentChat.Inspection;

/// <summary>A finding whose severity the policy changed.</summary>
public sealed class OverriddenFinding
{
    internal OverriddenFinding(Finding finding) => Finding = finding;

    /// <summary>The rule's id.</summary>
    public string RuleId => Finding.RuleId;

    /// <summary>The name of the object it is about.</summary>
    public string Target => Finding.Target;

    /// <summary>Its severity without the policy.</summary>
    public Severity OriginalSeverity => Finding.OriginalSeverity;

    /// <summary>The severity that the policy gave it.</summary>
    public Severity Severity => Finding.Severity;

    /// <summary>Why the policy says so; null when it gives no reason.</summary>
    public string? Reason => Finding.Override?.Reason;

    internal Finding Finding { get; }

    /// <summary>Rule, target and both severities.</summary>
    public override string ToString() => VisibleText.Of(RuleId + " " + Target + ": " + OriginalSeverity + " -> " + Severity);
}
