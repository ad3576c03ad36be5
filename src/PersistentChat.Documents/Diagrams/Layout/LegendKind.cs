namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>What the legend explains.</summary>
internal enum LegendKind
{
    Active,
    Standby,
    Ports,
}
