using PersistentChat.Diagrams;
using PersistentChat.Documents.Diagrams.Layout;
using PersistentChat.Documents.Diagrams.Svg;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Diagrams;

/// <summary>Pictures of a topology. Texts are in the UI culture of the moment; the same topology gives the same picture.</summary>
public static class TopologyDiagram
{
    /// <summary>The picture as an <c>svg</c> element, ready for a file of its own or for an HTML page.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="findings">What the rules found in it; left out, nothing is marked.</param>
    /// <param name="options">What of it is shown; left out, the whole topology.</param>
    /// <returns>The element without an XML declaration, its lines ended by line feeds.</returns>
    /// <exception cref="TopologyException"><see cref="TopologyError.ChatPoolNotFound"/>.</exception>
    public static string Svg(Topology topology, InspectionReport? findings = null, DiagramOptions? options = null)
    {
        options ??= new DiagramOptions();
        var diagram = DiagramBuilder.Build(topology, findings, options.Pool);
        return SvgWriter.Write(DiagramLayout.Place(diagram), options.IdPrefix);
    }
}
