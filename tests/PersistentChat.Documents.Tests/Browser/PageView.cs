namespace PersistentChat.Documents.Tests.Browser;

/// <summary>How a page is looked at.</summary>
/// <param name="Width">The width of the window in pixels.</param>
/// <param name="Scheme">What the reader prefers: light or dark.</param>
/// <param name="Media">screen or print.</param>
/// <param name="Axe">Whether axe checks it for accessibility.</param>
/// <param name="Screenshot">The file for a picture of the page, cut off where it is very long; null for none.</param>
/// <param name="Pdf">The file to print to; null for none.</param>
/// <param name="Script">The body of a function that runs in the page; what it returns is <see cref="PageAnswer.Value"/>.</param>
internal sealed record PageView(
    int Width = 1280, string Scheme = "light", string Media = "screen", bool Axe = false, string? Screenshot = null, string? Pdf = null, string? Script = null);
