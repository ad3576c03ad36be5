namespace PersistentChat.WindowsPowerShell.Tests;

/// <summary>A name and the reason why it is in a table.</summary>
internal sealed record SupportRow(string Name, string Reason);
