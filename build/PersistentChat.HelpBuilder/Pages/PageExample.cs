namespace PersistentChat.HelpBuilder;

/// <summary>An example of a page.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Code">What is typed.</param>
/// <param name="Remarks">What that does.</param>
internal sealed record PageExample(Prose Title, string Code, Prose Remarks);
