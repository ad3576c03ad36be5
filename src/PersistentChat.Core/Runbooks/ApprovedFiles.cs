namespace PersistentChat.Runbooks;

/// <summary>The two files that a change was approved by.</summary>
/// <param name="Before">The file of the topology to start from.</param>
/// <param name="BeforeHash">The SHA-256 hash of its bytes.</param>
/// <param name="After">The file of the topology to arrive at.</param>
/// <param name="AfterHash">The SHA-256 hash of its bytes.</param>
internal sealed record ApprovedFiles(string Before, string BeforeHash, string After, string AfterHash);
