using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Documents.Editing.Sources;

/// <summary>Where the values of a text stand that bear names, and where other places go by these names.</summary>
internal sealed class AnchorPlaces
{
    public static readonly AnchorPlaces None = new();

    private readonly Dictionary<string, int> _places = [];
    private readonly List<(int Place, string Name)> _anchors = [];
    private readonly List<(int Place, int Anchor)> _aliases = [];
    private readonly HashSet<string> _twice = [];

    public bool AreNone => _anchors.Count == 0;

    /// <summary>Notes a name.</summary>
    public void Add(int place, string name)
    {
        if (_places.ContainsKey(name))
            _twice.Add(name);
        _places[name] = place;
        _anchors.Add((place, name));
    }

    /// <summary>Notes a place that goes by a name.</summary>
    public void AddAlias(int place, string name)
    {
        if (_places.TryGetValue(name, out var anchor))
            _aliases.Add((place, anchor));
    }

    /// <summary>Whether parts of a text can change places: each name stands for the same afterwards, and before what goes by it.</summary>
    /// <param name="parts">The parts in their order.</param>
    public bool AllowMoving(IReadOnlyList<SourceSpan> parts)
    {
        if (AreNone || parts.Count == 0)
            return true;
        var all = new SourceSpan(parts[0].Start, parts[parts.Count - 1].End);
        // A name that is given twice means what stands above; that may be another one then.
        return !_anchors.Any(anchor => Holds(all, anchor.Place) && _twice.Contains(anchor.Name))
            && _aliases.All(alias => !Holds(all, alias.Anchor) || PartAt(parts, alias.Place) == PartAt(parts, alias.Anchor));
    }

    private static bool Holds(SourceSpan span, int place) => span.Start <= place && place < span.End;

    private static int PartAt(IReadOnlyList<SourceSpan> parts, int place) =>
        SourceSpan.FirstFrom(parts, place + 1) - 1 is var index && index >= 0 && place < parts[index].End ? index : -1;
}
