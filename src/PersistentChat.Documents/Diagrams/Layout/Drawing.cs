using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>A diagram with everything at its place.</summary>
internal sealed class Drawing(Diagram diagram, int arrowLength)
{
    private readonly List<PlacedBox> _boxes = [];
    private readonly List<PlacedLine> _lines = [];
    private readonly List<PlacedText> _texts = [];
    private readonly List<PlacedBadge> _badges = [];
    private readonly Dictionary<DiagramBox, Area> _areas = [];

    /// <summary>What is shown.</summary>
    public Diagram Diagram { get; } = diagram;

    /// <summary>The length of an arrow head, in pixels.</summary>
    public int ArrowLength { get; } = arrowLength;

    public int Width { get; private set; }

    public int Height { get; private set; }

    /// <summary>The boxes, frames before what is in them.</summary>
    public IReadOnlyList<PlacedBox> Boxes => _boxes;

    public IReadOnlyList<PlacedLine> Lines => _lines;

    /// <summary>The texts that stand in no box.</summary>
    public IReadOnlyList<PlacedText> Texts => _texts;

    /// <summary>The marks that stand in no box.</summary>
    public IReadOnlyList<PlacedBadge> Badges => _badges;

    public IReadOnlyList<LegendSample> Samples { get; private set; } = ValueList<LegendSample>.Empty;

    public Area this[DiagramBox box] => _areas[box];

    public void Add(PlacedBox box)
    {
        _boxes.Add(box);
        _areas.Add(box.Box, box.Area);
    }

    public void Add(PlacedLine line) => _lines.Add(line);

    public void Add(IEnumerable<PlacedText> texts) => _texts.AddRange(texts);

    /// <summary>The marks of the topology as a whole.</summary>
    public IReadOnlyList<PlacedBadge> General { get; private set; } = ValueList<PlacedBadge>.Empty;

    public void AddGeneral(IReadOnlyList<PlacedBadge> badges) => General = badges;

    public void Add(IEnumerable<PlacedBadge> badges) => _badges.AddRange(badges);

    public void Add(IEnumerable<LegendSample> samples) => Samples = ValueList.Of(Samples.Concat(samples));

    public void SetSize(int width, int height) => (Width, Height) = (width, height);
}
