using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Changes;

/// <summary>How changes are shown to people; the names are in the UI culture of the moment.</summary>
internal static class ChangeLabels
{
    /// <summary>The sign of an action: <c>+</c> create, <c>~</c> update, <c>-</c> delete, <c>±</c> replace.</summary>
    /// <param name="action">The action.</param>
    public static string Symbol(ChangeAction action) => action switch
    {
        ChangeAction.Create => "+",
        ChangeAction.Update => "~",
        ChangeAction.Delete => "-",
        ChangeAction.Replace => "±",
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };

    /// <param name="action">The action.</param>
    public static string Name(ChangeAction action) => Texts.Change("Action_" + action);

    /// <summary>The name of a kind of object.</summary>
    /// <param name="kind">The kind.</param>
    public static string Name(ChangeKind kind) => Texts.Change("Kind_" + kind);

    /// <summary>How many changes there are of each action, in one sentence.</summary>
    /// <param name="changes">The changes.</param>
    public static string Summary(IReadOnlyCollection<TopologyChange> changes)
    {
        Guard.NotNull(changes, nameof(changes));
        return changes.Count == 0
            ? Texts.Change("NoDifferences")
            : Texts.FormatChange(
                "Summary",
                Count(ChangeAction.Create), Count(ChangeAction.Update), Count(ChangeAction.Delete), Count(ChangeAction.Replace));

        int Count(ChangeAction action) => changes.Count(change => change.Action == action);
    }
}
