namespace PersistentChat.Cmdlets;

/// <summary>What <c>Should -BePChatCompliant</c> tells Pester.</summary>
public sealed class ComplianceResult
{
    internal ComplianceResult(string? failureMessage) => FailureMessage = failureMessage;

    /// <summary>Whether the expectation holds.</summary>
    public bool Succeeded => FailureMessage is null;

    /// <summary>Why it does not hold; null when it does.</summary>
    public string? FailureMessage { get; }

    /// <summary>The message, if there is one.</summary>
    public override string ToString() => FailureMessage ?? "";
}
