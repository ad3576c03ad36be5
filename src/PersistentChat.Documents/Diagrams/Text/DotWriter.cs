using System.Collections.Generic;
using System.Linq;
using System.Text;
using PersistentChat.Diagrams;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Diagrams.Text;

/// <summary>Writes a diagram in DOT, the language of Graphviz.</summary>
internal sealed class DotWriter
{
    private const string Indent = "  ";

    private readonly Diagram _diagram;
    private readonly BoxIds _ids = new();
    private readonly Tooltips _tooltips = new();
    private readonly StringBuilder _text = new();

    private readonly Dictionary<DiagramBox, DiagramEdge> _betweenServers;

    private DotWriter(Diagram diagram)
    {
        _diagram = diagram;
        _betweenServers = diagram.BetweenServers;
    }

    public static string Write(Diagram diagram) => new DotWriter(diagram).Write();

    /// <summary>Lines as a quoted string. Graphviz reads backslashes and HTML entities in labels.</summary>
    public static string Quote(IEnumerable<string> lines) => "\"" + string.Join("\\n", lines.Select(line => line
        .Replace("&", "&amp;").Replace("\\", "\\\\").Replace("\"", "\\\""))) + "\"";

    private string Write()
    {
        _text.Append("digraph topology {\n");
        Line(Indent, "graph [label=" + Quote(BoxText.Lines(_diagram)) + ", labelloc=t, rankdir=LR, compound=true, fontname=\"Helvetica\", ranksep=1]");
        Line(Indent, "node [shape=box, style=rounded, fontname=\"Helvetica\", fontsize=11]");
        Line(Indent, "edge [fontname=\"Helvetica\", fontsize=10]");
        foreach (var box in _diagram.Roots)
            Box(box, Indent);
        foreach (var edge in _diagram.Connections)
            Edge(edge);
        Legend();
        return _text.Append("}\n").ToString();
    }

    private void Line(string indent, string line) => _text.Append(indent).Append(line).Append('\n');

    private void Box(DiagramBox box, string indent)
    {
        var marks = _diagram.MarksOf(box);
        var attributes = new List<string>
        {
            "label=" + Quote(BoxText.Lines(_diagram, box)),
            "tooltip=" + Quote(_tooltips.Of(box, marks)),
        };
        attributes.AddRange(Lines(BoxText.Heaviest(marks.Findings)));
        attributes.AddRange(Style(IsDatabase(box), box.State));
        if (box.Children.Count == 0)
        {
            if (IsDatabase(box))
                attributes.Add("shape=cylinder");
            Line(indent, _ids[box] + " [" + string.Join(", ", attributes) + "]");
            return;
        }
        Line(indent, "subgraph cluster_" + _ids[box] + " {");
        foreach (var attribute in attributes)
            Line(indent + Indent, attribute);
        foreach (var child in box.Children)
            Box(child, indent + Indent);
        if (_betweenServers.TryGetValue(box, out var edge))
            BetweenServers(edge, indent + Indent);
        Line(indent, "}");
    }

    private static bool IsDatabase(DiagramBox box) => box.Kind is BoxKind.Database or BoxKind.BackEnd;

    private static string[] Style(bool isDatabase, BoxState state) => state switch
    {
        BoxState.Standby => [isDatabase ? "style=dashed" : "style=\"rounded,dashed\""],
        BoxState.NotStated => Filled(isDatabase, "#eeeef9"),
        BoxState.Missing => Filled(isDatabase, "#fdeeec"),
        _ => [isDatabase ? "style=solid" : "style=rounded"],
    };

    private static string[] Filled(bool isDatabase, string colour) =>
        [isDatabase ? "style=filled" : "style=\"rounded,filled\"", "fillcolor=\"" + colour + "\""];

    private void Legend()
    {
        var legend = BoxText.Legend(_diagram);
        if (legend.Count == 0)
            return;
        Line(Indent, "subgraph cluster_legend {");
        Line(Indent + Indent, "label=" + Quote([Texts.Diagram("Legend")]));
        Line(Indent + Indent, "style=rounded");
        Line(Indent + Indent, "color=\"#b4bfc9\"");
        foreach (var (state, text) in legend)
            Line(Indent + Indent, "legend" + (int)state + " [label=" + Quote([text]) + ", " + string.Join(", ", Style(isDatabase: false, state)) + "]");
        Line(Indent, "}");
    }

    // Frames inside frames would inherit what is not stated.
    private static string[] Lines(Severity? severity) => severity switch
    {
        Severity.Error => ["color=\"#a82a00\"", "penwidth=4"],
        Severity.Warning => ["color=\"#f0a500\"", "penwidth=3"],
        Severity.Information => ["color=\"#0063a6\"", "penwidth=2"],
        _ => ["color=\"#4b5866\"", "penwidth=1"],
    };

    private void Edge(DiagramEdge edge)
    {
        var attributes = new List<string>();
        if (edge.Labels is { Count: > 0 } labels)
            attributes.Add("label=" + Quote(labels));
        // Graphviz has lines between boxes only; at frames they are cut off.
        if (edge.From.Children.Count > 0)
            attributes.Add("ltail=cluster_" + _ids[edge.From]);
        if (edge.To.Children.Count > 0)
            attributes.Add("lhead=cluster_" + _ids[edge.To]);
        if (edge.Kind == EdgeKind.Mirroring || (edge.Kind == EdgeKind.NextHop && edge.Back.Length > 0))
            attributes.Add("dir=both");
        if (edge.Kind == EdgeKind.Directory)
            attributes.Add("dir=none, color=\"#8593a1\"");
        if (edge.Kind == EdgeKind.LogShipping)
            attributes.Add("style=dotted");
        if (edge.Kind is EdgeKind.Mirroring or EdgeKind.Witness)
            attributes.Add("minlen=0");
        Line(Indent, _ids[Leaf(edge.From)] + " -> " + _ids[Leaf(edge.To)] + " [" + string.Join(", ", attributes) + "]");
    }

    private static DiagramBox Leaf(DiagramBox box) => box.Children.Count == 0 ? box : Leaf(box.Children[0]);

    /// <summary>Lines from every server to a box with the ports; one from each to each other would be too many.</summary>
    private void BetweenServers(DiagramEdge edge, string indent)
    {
        var bus = _ids[edge.From] + "s";
        Line(indent, bus + " [shape=plaintext, label=" + Quote([.. edge.There, Texts.Diagram("Edge_BetweenServers")]) + "]");
        foreach (var server in edge.From.Children.SelectMany(center => center.Children))
            Line(indent, bus + " -> " + _ids[server] + " [dir=none]");
    }
}
