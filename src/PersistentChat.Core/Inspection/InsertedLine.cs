namespace PersistentChat.Inspection;

/// <summary>A line that states a fact, and where in a document it goes.</summary>
/// <param name="Text">The line, or several.</param>
/// <param name="Path">What gets it, or what it replaces.</param>
/// <param name="Location">Where that stands.</param>
/// <param name="Replaces">Whether it takes the place of what is there.</param>
/// <param name="Unknown">What the pool calls unknown as long as nobody states the fact.</param>
internal sealed record InsertedLine(string Text, string Path, SourceLocation? Location, bool Replaces = false, UnknownFact? Unknown = null);
