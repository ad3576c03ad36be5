using System.Collections.Generic;
using PersistentChat.Changes;
using PersistentChat.Comparisons;
using PersistentChat.Internal;

namespace PersistentChat.Cmdlets;

/// <summary>A change to the current topology that can be taken back, or that was.</summary>
public sealed class SessionChange
{
    private readonly TopologyStep _step;
    private IReadOnlyList<TopologyChange>? _changes;

    internal SessionChange(TopologyStep step, int number, bool isUndone) => (_step, Number, IsUndone) = (step, number, isUndone);

    /// <summary>The count with which Undo-PChatChange takes it back, or Redo-PChatChange makes it again: 1 is the next.</summary>
    public int Number { get; }

    /// <summary>Whether it was taken back.</summary>
    public bool IsUndone { get; }

    /// <summary>What was done, and to what, in the language in which it was done.</summary>
    public string Description => _step.Description;

    /// <summary>What differs since; none where another topology was started or read.</summary>
    public IReadOnlyList<TopologyChange> Changes => _changes ??= _step.IsStart || _step.Before is not { } before
        ? ValueList.Of<TopologyChange>(null)
        : _step.Renaming is { } renaming ? RenamedComparison.Compare(before.Topology, _step.After.Topology, [renaming])
        : TopologyComparer.Compare(before.Topology, _step.After.Topology);

    /// <summary>What was done, and to what.</summary>
    public override string ToString() => Description;
}
