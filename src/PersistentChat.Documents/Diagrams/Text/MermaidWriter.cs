using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PersistentChat.Diagrams;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Diagrams.Text;

/// <summary>Writes a diagram as a Mermaid flowchart.</summary>
internal sealed class MermaidWriter
{
    private const string Indent = "  ";

    private readonly Diagram _diagram;
    private readonly BoxIds _ids = new();
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, List<string>> _classes = [];

    private readonly Dictionary<DiagramBox, DiagramEdge> _betweenServers;

    private MermaidWriter(Diagram diagram)
    {
        _diagram = diagram;
        _betweenServers = diagram.BetweenServers;
    }

    public static string Write(Diagram diagram) => new MermaidWriter(diagram).Write();

    private string Write()
    {
        _text.Append("flowchart LR\n");
        Line(Indent, "accTitle: " + MermaidText.Escape(VisibleText.Of(_diagram.Title)));
        Line(Indent, "accDescr: " + MermaidText.Escape(VisibleText.Of(_diagram.Description)));
        Line(Indent, "title(" + MermaidText.Quote(BoxText.Lines(_diagram)) + ")");
        foreach (var box in _diagram.Roots)
            Box(box, Indent);
        foreach (var edge in _diagram.Connections)
            Edge(edge);
        Legend();
        Styles();
        return _text.ToString();
    }

    private void Line(string indent, string line) => _text.Append(indent).Append(line).Append('\n');

    private void Box(DiagramBox box, string indent)
    {
        var id = _ids[box];
        var lines = BoxText.Lines(_diagram, box);
        Mark(id, box);
        if (box.Children.Count == 0)
        {
            Line(indent, id + Shape(box.Kind, MermaidText.Quote(lines)));
            return;
        }
        // Mermaid leaves room for one line of a heading only.
        Line(indent, "subgraph " + id + "[" + MermaidText.Quote([string.Join(" · ", lines)]) + "]");
        foreach (var child in box.Children)
            Box(child, indent + Indent);
        if (_betweenServers.TryGetValue(box, out var edge))
            BetweenServers(edge, indent + Indent);
        Line(indent, "end");
    }

    private static string Shape(BoxKind kind, string label) => kind switch
    {
        BoxKind.Clients => "([" + label + "])",
        BoxKind.Database or BoxKind.BackEnd => "[(" + label + ")]",
        _ => "[" + label + "]",
    };

    private void Mark(string id, DiagramBox box)
    {
        if (box.State != BoxState.AtWork)
            Class(Name(box.State), id);
        else if (box.Kind == BoxKind.ChatServer)
            Class("active", id);
        if (BoxText.Heaviest(_diagram.MarksOf(box).Findings) is { } severity)
            Class(Name(severity), id);
    }

    private void Class(string name, string id)
    {
        if (!_classes.TryGetValue(name, out var ids))
            _classes.Add(name, ids = []);
        ids.Add(id);
    }

    private void Edge(DiagramEdge edge)
    {
        var line = edge.Kind switch
        {
            EdgeKind.LogShipping => " -.->",
            EdgeKind.Directory => " ---",
            EdgeKind.Mirroring => " <-->",
            _ => edge.Kind == EdgeKind.NextHop && edge.Back.Length > 0 ? " <-->" : " -->",
        };
        var labels = edge.Labels;
        var label = labels.Count == 0 ? " " : "|" + MermaidText.Quote(labels) + "| ";
        Line(Indent, _ids[edge.From] + line + label + _ids[edge.To]);
    }

    /// <summary>Lines from every server to a box with the ports; one from each to each other would be too many.</summary>
    private void BetweenServers(DiagramEdge edge, string indent)
    {
        var bus = _ids[edge.From] + "s";
        Line(indent, bus + "{{" + MermaidText.Quote([.. edge.There, Texts.Diagram("Edge_BetweenServers")]) + "}}");
        foreach (var server in edge.From.Children.SelectMany(center => center.Children))
            Line(indent, bus + " --- " + _ids[server]);
    }

    private void Styles()
    {
        Line(Indent, "style title fill:none,stroke:none");
        foreach (var (name, style) in new[]
        {
            ("active", "stroke:#0063a6,stroke-width:2px"),
            (Name(BoxState.Standby), "stroke-dasharray:5 4"),
            (Name(BoxState.NotStated), "fill:#eeeef9,stroke:#4b4f8f"),
            (Name(BoxState.Missing), "fill:#fdeeec,stroke:#a82a00"),
            (Name(Severity.Error), "stroke:#a82a00,stroke-width:4px"),
            (Name(Severity.Warning), "stroke:#f0a500,stroke-width:3px"),
            (Name(Severity.Information), "stroke-width:2px"),
        })
        {
            if (!_classes.TryGetValue(name, out var ids))
                continue;
            Line(Indent, "classDef " + name + " " + style);
            Line(Indent, "class " + string.Join(",", ids) + " " + name);
        }
    }

    private void Legend()
    {
        var legend = BoxText.Legend(_diagram);
        if (legend.Count == 0)
            return;
        Line(Indent, "subgraph legend[" + MermaidText.Quote([Texts.Diagram("Legend")]) + "]");
        foreach (var (state, text) in legend)
        {
            var id = "legend" + (int)state;
            Line(Indent + Indent, id + "[" + MermaidText.Quote([text]) + "]");
            Class(Name(state), id);
        }
        Line(Indent, "end");
    }

    private static string Name<T>(T word) where T : struct, Enum => word.ToString().ToLowerInvariant();
}
