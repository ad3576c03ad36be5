namespace PersistentChat.Diagrams;

/// <summary>The forms in which a picture of a topology is written.</summary>
public enum DiagramFormat
{
    /// <summary>Scalable Vector Graphics, drawn by this product; browsers show them.</summary>
    Svg,
    /// <summary>A Mermaid flowchart, for Markdown pages that render it.</summary>
    Mermaid,
    /// <summary>DOT, for Graphviz.</summary>
    Dot,
}
