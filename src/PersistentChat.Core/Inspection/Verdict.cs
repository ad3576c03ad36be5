namespace PersistentChat.Inspection;

/// <summary>What an inspection comes to, in one word.</summary>
internal enum Verdict
{
    /// <summary>An error was found, or a rule is not decided that was required to be.</summary>
    Failed,

    /// <summary>No error was found, and rules lack facts without which they could not find all.</summary>
    PassedAsDecided,

    /// <summary>No error was found, and no rule lacks a fact.</summary>
    Passed,
}
