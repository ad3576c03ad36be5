using System.Text.Json;

namespace PersistentChat.Documents.Tests.Browser;

/// <summary>What was seen of a page.</summary>
/// <param name="Requests">What it asked the network for, itself not counted.</param>
/// <param name="Errors">What the browser complained of, violations of the page's own policy included.</param>
/// <param name="Violations">What axe found.</param>
/// <param name="PageWidth">The width of the page in pixels; more than the window's is scrolled.</param>
/// <param name="Value">What the view's script returned.</param>
internal sealed record PageAnswer(
    IReadOnlyList<string> Requests, IReadOnlyList<string> Errors, IReadOnlyList<string> Violations, int PageWidth, JsonElement Value);
