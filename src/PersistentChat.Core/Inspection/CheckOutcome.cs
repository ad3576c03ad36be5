namespace PersistentChat.Inspection;

/// <summary>What came of a rule.</summary>
public enum CheckOutcome
{
    /// <summary>It found something that counts.</summary>
    Failed,

    /// <summary>All that it found is suppressed, or known from a baseline.</summary>
    Accepted,

    /// <summary>It found nothing, and facts are missing that could change that.</summary>
    NotDecided,

    /// <summary>There is nothing in the topology that it speaks of.</summary>
    NotApplicable,

    /// <summary>It looked at all that it speaks of, and found nothing.</summary>
    Passed,
}
