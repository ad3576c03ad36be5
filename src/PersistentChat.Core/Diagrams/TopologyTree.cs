using System.Collections.Generic;
using System.Linq;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Diagrams;

/// <summary>Draws a topology as a tree of lines: front-end pools, their chat pools, and what these consist of.</summary>
internal sealed class TopologyTree
{
    private const int IdsInARow = 4;

    private readonly Diagram _diagram;
    private readonly TreeGlyphs _glyphs;
    private readonly List<TreeLine> _lines = [];

    private TopologyTree(Diagram diagram, TreeGlyphs glyphs)
    {
        _diagram = diagram;
        _glyphs = glyphs;
    }

    /// <summary>The lines of a topology, in the current UI culture.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="findings">What the rules found in it; left out, nothing is marked.</param>
    /// <param name="glyphs">What the tree is drawn with; left out, box characters.</param>
    public static IReadOnlyList<TreeLine> Lines(Topology topology, InspectionReport? findings = null, TreeGlyphs? glyphs = null) =>
        new TopologyTree(DiagramBuilder.Build(topology, findings), glyphs ?? TreeGlyphs.Box).Lines();

    /// <summary>The topology's name.</summary>
    public override string ToString() => _diagram.Title;

    private IReadOnlyList<TreeLine> Lines()
    {
        TreeBranch[] roots =
        [
            .. _diagram.Sections.Select(section => new TreeBranch(
                section.NextHop, [.. section.NextHop.Children.Select(Branch), .. section.Lanes.Select(Branch)])),
            .. _diagram.Directory is { } directory ? new[] { Branch(directory) } : [],
        ];
        Add("", roots.Length == 0 ? "" : _glyphs.Trunk, _diagram.Title, _diagram.Subtitle, _diagram.General.Findings);
        Add(roots, "");
        return ValueList.Of(_lines);
    }

    private static TreeBranch Branch(DiagramBox box) => new(box, [.. box.Children.Select(Branch)]);

    /// <summary>A chat pool: its servers, then what it keeps its data in.</summary>
    private static TreeBranch Branch(DiagramLane lane) => new(
        lane.Pool, [.. lane.Pool.Children.Concat(lane.Frames.Where(frame => frame != lane.Pool)).Select(Branch)]);

    private void Add(IReadOnlyList<TreeBranch> branches, string indent)
    {
        for (var i = 0; i < branches.Count; i++)
        {
            var (box, children) = branches[i];
            var isLast = i == branches.Count - 1;
            var below = indent + (isLast ? _glyphs.Blank : _glyphs.Trunk);
            Add(
                indent + (isLast ? _glyphs.Last : _glyphs.Branch), below + (children.Count == 0 ? _glyphs.Blank : _glyphs.Trunk),
                box.Name, box.Detail, _diagram.MarksOf(box).Findings);
            Add(children, below);
        }
    }

    /// <summary>Adds a thing; what does not fit beside it goes to lines of its own.</summary>
    private void Add(string branches, string below, string name, string? detail, IReadOnlyList<Finding> findings)
    {
        var text = string.IsNullOrEmpty(detail) ? name : name + TreeLine.Gap + detail!.Replace(TreeGlyphs.Box.Separator, _glyphs.Separator);
        var marks = Marks(findings);
        var isShort = marks.Count == 1;
        _lines.Add(new TreeLine(branches, VisibleText.Of(text), isShort ? marks : ValueList<TreeMark>.Empty));
        if (isShort)
            return;
        foreach (var mark in marks)
            _lines.Add(new TreeLine(below, "", ValueList.Of([mark])));
    }

    /// <summary>The findings by severity, so many ids in a row that a narrow screen shows them.</summary>
    private static IReadOnlyList<TreeMark> Marks(IReadOnlyList<Finding> findings) => ValueList.Of(
        from severity in findings.GroupBy(finding => finding.Severity)
        orderby severity.Key
        from row in severity.Select(finding => finding.RuleId).Distinct().Select((id, index) => (id, index)).GroupBy(item => item.index / IdsInARow, item => item.id)
        select new TreeMark(severity.Key, DisplayName.Of(severity.Key) + " " + string.Join(" ", row)));

    private sealed record TreeBranch(DiagramBox Box, IReadOnlyList<TreeBranch> Branches);
}
