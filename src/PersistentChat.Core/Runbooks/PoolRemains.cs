using System.Collections.Generic;
using System.Linq;
using PersistentChat.Components;
using PersistentChat.Dependencies;

namespace PersistentChat.Runbooks;

/// <summary>What is left to clear when a pool is gone, and what something else needs.</summary>
internal sealed class PoolRemains(IReadOnlyList<PoolDependency> dependencies)
{
    private readonly ILookup<(DependencyKind, DependencyFate), PoolDependency> _rows = dependencies.ToLookup(row => (row.Kind, row.Fate));

    /// <summary>The names of those of a kind that may go.</summary>
    public IEnumerable<string> Going(DependencyKind kind) => _rows[(kind, DependencyFate.MayGo)].Select(row => row.Target);

    /// <summary>The names of those of a kind that may go once somebody has looked.</summary>
    public IEnumerable<string> ToLookAt(DependencyKind kind) => _rows[(kind, DependencyFate.LookFirst)].Select(row => row.Target);

    /// <summary>Those of a kind that may go, each with what it is and who connects or where it points.</summary>
    public IReadOnlyList<RunbookEntry> Entries(DependencyKind kind) => [.. _rows[(kind, DependencyFate.MayGo)].Select(row => new RunbookEntry(row.Property ?? row.Target, Value(row)))];

    /// <summary>Those of some kinds that stay because something else needs them, and what that is.</summary>
    public IReadOnlyList<RunbookEntry> Shared(params DependencyKind[] kinds) =>
    [
        .. from kind in kinds
           from row in _rows[(kind, DependencyFate.MustStay)]
           where row.IsShared
           select new RunbookEntry(new RunbookText("Label_SharedWith", string.Join(", ", row.SharedWith)), row.Property is null ? row.Target : row.Target + " " + row.Property),
    ];

    /// <summary>Whether another pool has a database of the same kind on the instance, which one command deletes together.</summary>
    public bool IsShared(PoolDatabase database) => _rows[(DependencyKind.Database, DependencyFate.MustStay)].Any(
        row => row.Target == database.Store.Instance.ToString()
            && row.Property == (database.Type == PoolDatabase.ContentType ? ComponentNames.ContentDatabase : ComponentNames.ComplianceDatabase));

    private static string Value(PoolDependency row) =>
        row.Computers.Count == 0 || (row.Computers.Count == 1 && row.Computers[0] == row.Target) ? row.Target
        : row.Property is null ? string.Join(", ", row.Computers)
        : row.Target + (row.Kind == DependencyKind.Port ? " ← " : " → ") + string.Join(", ", row.Computers);
}
