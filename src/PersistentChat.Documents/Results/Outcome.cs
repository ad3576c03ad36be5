namespace PersistentChat.Documents.Results;

/// <summary>How a rule came out as a test.</summary>
internal enum Outcome
{
    Passed,
    Warning,
    Failed,
    /// <summary>Suppressions accept, or the baseline knows, everything that was found.</summary>
    Skipped,
}
