using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Documents.Diagrams;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>The topology as a picture; with several pools, each of them too.</summary>
internal static class DiagramSection
{
    public static Section Create(ReportData data)
    {
        var pools = data.Topology.ChatPools;
        var each = pools.Count > 1 ? pools.Select((pool, index) => Picture(data, Html.Value(pool.Fqdn), pool.Fqdn, index + 1)) : [];
        return new Section("Diagram", [Picture(data, Texts.Report("Diagram_Whole"), null, 0), .. each]);
    }

    private static XElement Picture(ReportData data, object caption, Fqdn? pool, int number)
    {
        var id = "diagram-" + number.ToString(CultureInfo.InvariantCulture);
        var picture = XElement.Parse(TopologyDiagram.Svg(data.Topology, data.Inspection, new DiagramOptions(pool, id)));
        return Html.Classed(
            "figure", IsTall(picture) ? "diagram tall" : "diagram",
            new XElement("figcaption", new XElement("h3", new XAttribute("id", id + "-caption"), caption)),
            Html.Classed(
                "div", "scroll",
                new XAttribute("role", "group"), new XAttribute("tabindex", 0), new XAttribute("aria-labelledby", id + "-caption"),
                picture));
    }

    /// <summary>Whether it fills an upright sheet of paper better than one that lies.</summary>
    private static bool IsTall(XElement picture) => (int)picture.Attribute("height")! > (int)picture.Attribute("width")!;
}
