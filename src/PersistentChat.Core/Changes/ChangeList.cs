using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Changes;

/// <summary>Collects changes in the order in which they are found.</summary>
/// <param name="told">What is told of a consequence.</param>
internal sealed class ChangeList(Func<Consequence?, Consequence?> told)
{
    private readonly List<TopologyChange> _changes = [];

    public IReadOnlyList<TopologyChange> ToList() => ValueList.Of<TopologyChange>(_changes.ToArray());

    public void Add(TopologyChange change) => _changes.Add(change);

    public void Create(ChangeKind kind, object target, Consequence? consequence = null, Fqdn? pool = null) =>
        Add(new TopologyChange(ChangeAction.Create, kind, target.ToString()!, pool, null, null, null, told(consequence)));

    public void Delete(ChangeKind kind, object target, Consequence? consequence = null, Fqdn? pool = null) =>
        Add(new TopologyChange(ChangeAction.Delete, kind, target.ToString()!, pool, null, null, null, told(consequence)));

    /// <summary>
    /// Objects of the same name are compared; others are deleted and created. Reference objects come first, in their order, then the new ones.
    /// </summary>
    public static void Match<T, TName>(
        IEnumerable<T> reference, IEnumerable<T> difference, Func<T, TName> name,
        Action<T, T> compare, Action<T> delete, Action<T> create, IEqualityComparer<TName>? comparer = null)
        where T : class
    {
        var news = difference.ToDictionary(name, comparer ?? EqualityComparer<TName>.Default);
        foreach (var old in reference)
        {
            if (!news.TryGetValue(name(old), out var match))
            {
                delete(old);
                continue;
            }
            news.Remove(name(old));
            compare(old, match);
        }
        foreach (var left in difference)
            if (news.ContainsKey(name(left)))
                create(left);
    }
}
