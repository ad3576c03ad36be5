using System;
using PersistentChat.Diagrams;
using PersistentChat.Documents.Diagrams.Layout;
using PersistentChat.Documents.Diagrams.Svg;
using PersistentChat.Documents.Diagrams.Text;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Diagrams;

/// <summary>Pictures of a topology. Texts are in the UI culture of the moment; the same topology and findings give the same picture.</summary>
public static class TopologyDiagram
{
    /// <summary>The picture in one of its forms.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="format">The form.</param>
    /// <param name="findings">What the rules found in it; left out, nothing is marked.</param>
    /// <param name="options">What of it is shown; left out, the whole topology.</param>
    /// <returns>The text, its lines ended by line feeds.</returns>
    /// <exception cref="TopologyException"><see cref="TopologyError.ChatPoolNotFound"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such form.</exception>
    public static string Write(Topology topology, DiagramFormat format, InspectionReport? findings = null, DiagramOptions? options = null) => format switch
    {
        DiagramFormat.Svg => Svg(topology, findings, options),
        DiagramFormat.Mermaid => Mermaid(topology, findings, options),
        DiagramFormat.Dot => Dot(topology, findings, options),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>The picture as an <c>svg</c> element, ready for a file of its own or for an HTML page.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="findings">What the rules found in it; left out, nothing is marked.</param>
    /// <param name="options">What of it is shown; left out, the whole topology.</param>
    /// <returns>The element without an XML declaration, its lines ended by line feeds.</returns>
    /// <exception cref="TopologyException"><see cref="TopologyError.ChatPoolNotFound"/>.</exception>
    public static string Svg(Topology topology, InspectionReport? findings = null, DiagramOptions? options = null)
    {
        options ??= new DiagramOptions();
        return SvgWriter.Write(DiagramLayout.Place(Build(topology, findings, options), options.Widest), options.IdPrefix);
    }

    /// <summary>The picture as a Mermaid flowchart.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="findings">What the rules found in it; left out, nothing is marked.</param>
    /// <param name="options">What of it is shown; left out, the whole topology.</param>
    /// <returns>The text, its lines ended by line feeds. Mermaid itself refuses texts of more than 50,000 characters unless it is told otherwise.</returns>
    /// <exception cref="TopologyException"><see cref="TopologyError.ChatPoolNotFound"/>.</exception>
    public static string Mermaid(Topology topology, InspectionReport? findings = null, DiagramOptions? options = null) =>
        MermaidWriter.Write(Build(topology, findings, options));

    /// <summary>The picture in DOT, the language of Graphviz.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="findings">What the rules found in it; left out, nothing is marked.</param>
    /// <param name="options">What of it is shown; left out, the whole topology.</param>
    /// <returns>The text, its lines ended by line feeds.</returns>
    /// <exception cref="TopologyException"><see cref="TopologyError.ChatPoolNotFound"/>.</exception>
    public static string Dot(Topology topology, InspectionReport? findings = null, DiagramOptions? options = null) =>
        DotWriter.Write(Build(topology, findings, options));

    private static Diagram Build(Topology topology, InspectionReport? findings, DiagramOptions? options) =>
        DiagramBuilder.Build(topology, findings, options?.Pool);
}
