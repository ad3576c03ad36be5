namespace PersistentChat.Dependencies;

/// <summary>Who depends on whom.</summary>
public enum DependencyDirection
{
    /// <summary>It depends on the chat pool.</summary>
    UsedBy,

    /// <summary>The chat pool depends on it.</summary>
    Uses,
}
