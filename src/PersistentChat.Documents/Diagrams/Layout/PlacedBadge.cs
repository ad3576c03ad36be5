using PersistentChat.Rules;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>A mark that something was found: a shape with a letter, and how often if more than once.</summary>
/// <param name="Severity">The severity of the findings.</param>
/// <param name="Area">The shape and the count.</param>
/// <param name="Letter">The letter in the shape.</param>
/// <param name="Count">The count beside it; null for one finding.</param>
internal sealed record PlacedBadge(Severity Severity, Area Area, PlacedText Letter, PlacedText? Count);
