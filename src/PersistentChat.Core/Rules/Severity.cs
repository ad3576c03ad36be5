namespace PersistentChat.Rules;

/// <summary>The severity of a finding, as the product's documents word it.</summary>
public enum Severity
{
    /// <summary>The documents say <em>must</em>: not supported.</summary>
    Error,
    /// <summary>The documents say <em>should</em> or <em>recommend</em>.</summary>
    Warning,
    /// <summary>The documents contradict each other, or note something.</summary>
    Information,
}
