namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>A small picture that the legend explains.</summary>
internal sealed record LegendSample(LegendKind Kind, Area Area);
