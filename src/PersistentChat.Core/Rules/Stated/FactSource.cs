using PersistentChat.Keys;

namespace PersistentChat.Rules.Stated;

/// <summary>Where facts come from, and where it is noted that one is missing.</summary>
/// <param name="index">The topology.</param>
/// <param name="scope">Takes what is missing; null where nobody asks.</param>
internal sealed class FactSource(TopologyIndex index, Scope? scope = null)
{
    private ChatPool? _assumed;
    private int _active;

    public TopologyIndex Index => index;

    public Scope? Scope => scope;

    /// <summary>How many servers of a pool are active; null where nobody knows it, and it is not assumed.</summary>
    public int? ActiveOf(ChatPool pool)
    {
        if (ReferenceEquals(pool, _assumed))
            return _active;
        var active = pool.ActiveCount;
        return pool.KnownActiveCount == active ? active : null;
    }

    /// <summary>Has so many servers of a pool active from now on, whatever is known of them.</summary>
    /// <param name="pool">The pool; null assumes nothing any more.</param>
    /// <param name="active">How many.</param>
    public void Assume(ChatPool? pool, int active = 0) => (_assumed, _active) = (pool, active);

    /// <summary>The record that has the keys of a table, for an object that may only be named; null when nothing is stated of it.</summary>
    public object? Record(object owner, KeyTable table) => owner switch
    {
        SqlInstanceName instance => index.Instance(instance),
        Fqdn fqdn => ReferenceEquals(table, FrontEndPoolKeys.Table) ? index.FrontEnd(fqdn) : index.Computer(fqdn),
        string site => index.Site(site),
        _ => owner,
    };

    /// <summary>What stands for an object where facts are asked of it: its name, where it may only be named.</summary>
    public static object OwnerOf(object item) => item switch
    {
        FrontEndPool pool => pool.Fqdn,
        SqlInstance instance => instance.Name,
        Computer computer => computer.Fqdn,
        Site site => site.Name,
        _ => item,
    };

    public void Missing(FactPlace place, object name, IKey key) => scope?.Miss(place, name, key);
}
