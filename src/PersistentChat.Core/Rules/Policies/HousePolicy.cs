using PersistentChat.Internal;

namespace PersistentChat.Rules.Policies;

/// <summary>A rule of the house that needs no code: what is required, the severity of a finding, and why.</summary>
public abstract record HousePolicy
{
    private protected HousePolicy(Severity severity, string? reason)
    {
        Severity = severity;
        Reason = Guard.Optional(reason, "reason");
    }

    private protected HousePolicy()
    {
    }

    /// <summary>The severity of a finding; a warning unless stated.</summary>
    public Severity Severity { get; internal set; } = Severity.Warning;

    /// <summary>Why the house requires it; null when nothing is stated.</summary>
    public string? Reason { get; internal set; }

    /// <summary>What is required.</summary>
    public abstract override string ToString();
}
