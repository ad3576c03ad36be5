using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Diagrams;

/// <summary>What a picture of a topology shows, before anybody decides how it looks.</summary>
internal sealed class Diagram(
    string title, string subtitle, string description, DiagramBox clients, IReadOnlyList<DiagramSection> sections, DiagramBox? directory,
    IReadOnlyList<DiagramEdge> edges, DiagramMarks marks)
{
    public string Title { get; } = title;

    public string Subtitle { get; } = subtitle;

    /// <summary>The picture in words.</summary>
    public string Description { get; } = description;

    public DiagramBox Clients { get; } = clients;

    public IReadOnlyList<DiagramSection> Sections { get; } = sections;

    /// <summary>What is known of Active Directory; null when nothing is.</summary>
    public DiagramBox? Directory { get; } = directory;

    public IReadOnlyList<DiagramEdge> Edges { get; } = edges;

    /// <summary>Every box that stands in no other, in the order of the tiers.</summary>
    public IEnumerable<DiagramBox> Roots =>
    [
        Clients,
        .. Sections.SelectMany(section => section.Lanes.SelectMany(lane => lane.Frames).Prepend(section.NextHop)),
        .. Directory is null ? [] : new[] { Directory },
    ];

    /// <summary>The lines from one box to another, those among the servers of a pool not counted.</summary>
    public IEnumerable<DiagramEdge> Connections => Edges.Where(edge => edge.Kind != EdgeKind.BetweenServers);

    public IEnumerable<DiagramLane> Lanes => Sections.SelectMany(section => section.Lanes);

    /// <summary>The lines among the servers, by chat pool.</summary>
    public Dictionary<DiagramBox, DiagramEdge> BetweenServers =>
        Edges.Where(edge => edge.Kind == EdgeKind.BetweenServers).ToDictionary(edge => edge.From);

    /// <summary>The states of boxes that occur, in the order in which a legend explains them.</summary>
    public IEnumerable<BoxState> States => Roots.SelectMany(All).Select(box => box.State).Distinct().OrderBy(state => state);

    /// <summary>Whether anything bears the mark of missing facts.</summary>
    public bool HasOpen => General.Open.Count > 0 || Roots.SelectMany(All).Any(box => MarksOf(box).Open.Count > 0);

    /// <summary>What is about the topology as a whole, or about nothing that the picture shows.</summary>
    public BoxMarks General => marks.General;

    /// <summary>What was found about a box, and which facts are missing about it.</summary>
    public BoxMarks MarksOf(DiagramBox box) => marks.Of(box);

    private static IEnumerable<DiagramBox> All(DiagramBox box) => box.Children.SelectMany(All).Prepend(box);
}
