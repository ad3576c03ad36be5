namespace PersistentChat.HelpBuilder;

/// <summary>Text without Markdown; an empty line parts its paragraphs.</summary>
/// <param name="Text">The text.</param>
/// <param name="Line">The line of the page where it begins, from 1.</param>
internal sealed record Prose(string Text, int Line)
{
    /// <summary>No text.</summary>
    public static Prose None { get; } = new("", 1);

    /// <summary>Whether nothing was written.</summary>
    public bool IsEmpty => Text.Length == 0;
}
