using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.Internal;

namespace PersistentChat.Comparisons;

/// <summary>A comparison of what both topologies are able to state.</summary>
public sealed class StatedComparison
{
    internal StatedComparison(IEnumerable<TopologyChange> changes, IEnumerable<TopologyChange> leftOut)
    {
        Changes = ValueList.Of(changes);
        LeftOut = ValueList.Of(leftOut);
    }

    /// <summary>The changes of what both state.</summary>
    public IReadOnlyList<TopologyChange> Changes { get; }

    /// <summary>The differences that mean nothing, because the documents of one topology cannot state the fact.</summary>
    public IReadOnlyList<TopologyChange> LeftOut { get; }

    /// <summary>What was not compared, in one sentence in the UI culture of the moment; null when everything was.</summary>
    public string? Note => LeftOut.Count == 0 ? null : Texts.FormatChange("LeftOut", LeftOutFacts);

    /// <summary>The kinds of objects and their properties that were not compared, in the UI culture of the moment.</summary>
    internal string LeftOutFacts => string.Join(", ", LeftOut.Select(Fact).Distinct());

    /// <summary>The changes of what both state, one after the other.</summary>
    public override string ToString() => Changes.ToString()!;

    private static string Fact(TopologyChange change) =>
        change.Property is null ? ChangeLabels.Name(change.Kind) : ChangeLabels.Name(change.Kind) + " " + change.Property;
}
