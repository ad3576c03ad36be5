namespace PersistentChat.HelpBuilder;

/// <summary>A link of a page.</summary>
/// <param name="Text">What it is called.</param>
/// <param name="Address">A web address; null for the page of another cmdlet, which Get-Help finds by name.</param>
internal sealed record PageLink(string Text, string? Address);
