using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Documents.Diagrams;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>The topology as a picture; with several pools, each of them too.</summary>
internal static class DiagramChapter
{
    // What the page of a laptop and a lying A4 sheet show with letters that can be read.
    private const int WidestRoomy = 1300;

    // Letters of 11 pixels are 5 points then.
    private const int WidestOnA4 = 1650;
    private const int HighestOnA4 = 860;

    public static ReportChapter Create(ReportData data)
    {
        var pools = data.Topology.ChatPools;
        var each = pools.Count > 1 ? pools.Select((pool, index) => Picture(data, Html.Value(pool.Fqdn), pool.Fqdn, index + 1)) : [];
        return new ReportChapter("Diagram", [Picture(data, Texts.Report("Diagram_Whole"), null, 0), .. each]);
    }

    private static XElement Picture(ReportData data, object caption, Fqdn? pool, int number)
    {
        var id = "diagram-" + number.ToString(CultureInfo.InvariantCulture);
        var picture = XElement.Parse(TopologyDiagram.Svg(data.Topology, data.Inspection, new DiagramOptions(pool, id, WidestRoomy)));
        picture.SetAttributeValue("style", "--natural:" + picture.Attribute("width")!.Value + "px");
        return Html.Classed(
            "figure", ClassOf((int)picture.Attribute("width")!, (int)picture.Attribute("height")!),
            new XElement("figcaption", new XElement("h3", new XAttribute("id", id + "-caption"), caption)),
            Html.Classed(
                "div", "scroll",
                new XAttribute("role", "group"), new XAttribute("tabindex", 0), new XAttribute("aria-labelledby", id + "-caption"),
                picture));
    }

    /// <summary>Which sheet of paper shows it: an upright or a lying one of A4, or a lying one of A3 where its letters would be too small on A4.</summary>
    private static string ClassOf(int width, int height) =>
        height > width ? "diagram tall"
        : width > WidestOnA4 || height > HighestOnA4 ? "diagram large"
        : "diagram";
}
