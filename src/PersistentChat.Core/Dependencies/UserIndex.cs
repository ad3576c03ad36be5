using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Dependencies;

/// <summary>Who uses what: the users of each thing, each once, in the order in which they came.</summary>
internal sealed class UserIndex<TKey>(IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<DependencyUser>> _users = new(comparer ?? EqualityComparer<TKey>.Default);

    public void Add(TKey key, DependencyUser user)
    {
        if (!_users.TryGetValue(key, out var users))
            _users.Add(key, users = []);
        // The things of one user come together, so that one that is there already is the last.
        if (users.Count == 0 || users[users.Count - 1] != user)
            users.Add(user);
    }

    public IReadOnlyCollection<DependencyUser> this[TKey key] => _users.TryGetValue(key, out var users) ? users : [];

    /// <summary>Whether somebody else uses it.</summary>
    public bool IsShared(TKey key, DependencyUser self) => this[key].Any(user => user != self);
}
