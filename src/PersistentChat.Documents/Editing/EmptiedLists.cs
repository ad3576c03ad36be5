using System.Collections.Generic;
using PersistentChat.Documents.Editing.Statements;
using PersistentChat.Keys;
using PersistentChat.Renaming;

namespace PersistentChat.Documents.Editing;

/// <summary>
/// Lists of a document that one step empties and a later one fills again. The text keeps the old items until then: with its last item a list would lose its place, its comments and how it is
/// laid out.
/// </summary>
internal sealed class EmptiedLists
{
    // Null for a single step, between whose topologies nothing was emptied.
    private readonly StatedTable? _end;
    private readonly HashSet<string> _emptied = [];
    private readonly HashSet<string> _refilled = [];

    private EmptiedLists(StatedTable? end) => _end = end;

    /// <param name="steps">What a topology becomes step by step.</param>
    public static EmptiedLists Of(IReadOnlyList<ChangedTopology> steps) => new(steps.Count < 2 ? null : (StatedTable)StatementWriter.Of(TopologyKeys.Table, steps[steps.Count - 1].Topology));

    /// <summary>The keys of the lists that the last step filled again: none of their items is one of those before.</summary>
    public IReadOnlyCollection<string> Refilled => _refilled;

    /// <summary>What a text is to say after a step.</summary>
    /// <param name="said">What it says.</param>
    /// <param name="becomes">What the topology is after the step.</param>
    public StatedTable Next(StatedTable said, StatedTable becomes)
    {
        if (_end is null)
            return becomes;
        _refilled.Clear();
        return becomes.With(entry =>
        {
            if (!IsEmpty(entry.Value))
            {
                if (_emptied.Remove(entry.Key))
                    _refilled.Add(entry.Key);
                return entry;
            }
            if (said.Find(entry.Key) is not { } before || IsEmpty(before.Value) || _end.Find(entry.Key) is not { } end || IsEmpty(end.Value))
                return entry;
            _emptied.Add(entry.Key);
            return before;
        });
    }

    private static bool IsEmpty(Statement statement) => statement.Content is not StatedList { Items.Count: > 0 };
}
