namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>A point of a picture, in pixels at its natural size.</summary>
internal readonly record struct Point(int X, int Y);
