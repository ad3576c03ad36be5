using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Internal;
using PersistentChat.Requirements;

namespace PersistentChat.Documents.Reports;

/// <summary>The connections that the network has to let through, pool by pool.</summary>
internal static class PortChapter
{
    public static ReportChapter Create(ReportData data)
    {
        var notes = Footnotes.OfNotes("port");
        var ofPool = data.Ports.ToLookup(port => port.Pool);
        return new ReportChapter(
            "Ports",
            [
                Html.Paragraph(Texts.Report("Ports_Intro")),
                .. data.Topology.ChatPools.Select((pool, index) => Table(pool, index + 1, ofPool[pool.Fqdn], notes, data.Sources)),
                .. notes.Count == 0 ? [] : new[] { new XElement("h3", Texts.Report("Notes")), notes.List() },
            ]);
    }

    private static XElement Table(ChatPool pool, int number, IEnumerable<PortRequirement> ports, Footnotes notes, Footnotes sources)
    {
        var table = new HtmlTable(
            "table-ports-" + number.ToString(CultureInfo.InvariantCulture),
            new XElement("h3", Html.Format(Texts.Report("Table_Ports"), Html.Value(pool.Fqdn))),
            new HtmlColumn(Texts.Requirement("Heading_Source")), new HtmlColumn(Texts.Requirement("Heading_Destination")),
            new HtmlColumn(Texts.Requirement("Heading_Port")), new HtmlColumn(Texts.Requirement("Heading_Purpose"), HtmlColumn.Long),
            new HtmlColumn(Texts.Report("Column_Sources")));
        foreach (var (froms, tos, port) in Rows(ports))
            table.Add(
                froms.SequenceEqual([PortRequirement.AnySource]) ? Html.Muted(Texts.Report("Ports_AnySource")) : Html.Values(froms),
                Html.Values(tos), Number(port),
                new object?[] { port.Purpose, port.Note is { } note ? notes.Refer(note) : null }, sources.Cite(port.Document));
        return table.ToElement();
    }

    /// <summary>Connections that differ in one end only, in one row: every source of a row connects to every destination of it.</summary>
    private static IEnumerable<(string[] Sources, string[] Destinations, PortRequirement Port)> Rows(IEnumerable<PortRequirement> ports) => ports
        .GroupBy(port => (port.Source, Way: (port.Port, port.Protocol, port.Purpose, port.Note, port.Document)))
        .Select(group => (group.Key, Destinations: group.Select(port => port.Destination).Distinct().ToArray(), Port: group.First()))
        .GroupBy(row => (string.Join("\n", row.Destinations), row.Key.Way))
        .Select(group => (group.Select(row => row.Key.Source).ToArray(), group.First().Destinations, group.First().Port));

    private static object Number(PortRequirement port) => port.Port is { } number
        ? port.Protocol + " " + number.ToString(CultureInfo.InvariantCulture)
        : new object?[] { port.Protocol, port.Protocol is null ? null : " ", Html.Muted(Texts.Report("Ports_NoNumber")) };
}
