using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;

namespace PersistentChat.Keys.Comparing;

/// <summary>Compares suppressions: rule and target tell which one is which, reason and day may change.</summary>
internal sealed class SuppressionChanges(Comparison comparison)
{
    private readonly ChangeList _changes = comparison.Changes;

    public void Compare(IEnumerable<Suppression> reference, IEnumerable<Suppression> difference) =>
        ChangeList.Match(Group(reference), Group(difference), group => group.Key, CompareGroups, Delete, Create, StringComparer.OrdinalIgnoreCase);

    private static List<IGrouping<string, Suppression>> Group(IEnumerable<Suppression> suppressions) =>
        [.. suppressions.GroupBy(Key, StringComparer.OrdinalIgnoreCase)];

    // The length tells where the rule ends and the target begins. Names are the same with and without the trailing dot of the DNS root.
    private static string Key(Suppression suppression) =>
        suppression.Rule.Length + ":" + suppression.Rule + (suppression.Target is { } target ? "=" + target.Replace(".\\", "\\").TrimEnd('.') : "");

    private void CompareGroups(IEnumerable<Suppression> before, IEnumerable<Suppression> after)
    {
        var removed = Except(before, after);
        var added = Except(after, before);
        var changed = Math.Min(removed.Count, added.Count);
        for (var i = 0; i < changed; i++)
            SuppressionKeys.Table.Compare(comparison.Of(ChangeKind.Suppression, removed[i]), "", removed[i], added[i]);
        Delete(removed.Skip(changed));
        Create(added.Skip(changed));
    }

    private static List<Suppression> Except(IEnumerable<Suppression> suppressions, IEnumerable<Suppression> others)
    {
        var known = new HashSet<(string, DateTime?, string?, string?)>(others.Select(Terms));
        return
        [
            .. suppressions.Where(suppression => known.Add(Terms(suppression)))
                .OrderBy(suppression => suppression.Expires).ThenBy(suppression => suppression.Reason, StringComparer.Ordinal),
        ];
    }

    private static (string, DateTime?, string?, string?) Terms(Suppression suppression) =>
        (suppression.Reason, suppression.Expires, suppression.Approver, suppression.Ticket);

    private void Delete(IEnumerable<Suppression> suppressions)
    {
        foreach (var suppression in suppressions)
            _changes.Delete(ChangeKind.Suppression, suppression);
    }

    private void Create(IEnumerable<Suppression> suppressions)
    {
        foreach (var suppression in suppressions)
            _changes.Create(ChangeKind.Suppression, suppression);
    }
}
