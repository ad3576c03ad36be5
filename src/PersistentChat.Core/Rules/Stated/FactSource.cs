using PersistentChat.Keys;

namespace PersistentChat.Rules.Stated;

/// <summary>Where facts come from, and where it is noted that one is missing.</summary>
/// <param name="index">The topology.</param>
/// <param name="scope">Takes what is missing; null where nobody asks.</param>
internal sealed class FactSource(TopologyIndex index, Scope? scope = null)
{
    public TopologyIndex Index => index;

    public Scope? Scope => scope;

    /// <summary>Whether it is known which servers of a pool are active; a pool of one has an active one in any case.</summary>
    public static bool KnowsStates(ChatPool pool)
    {
        for (var i = 0; pool.Servers.Count > 1 && i < pool.Servers.Count; i++)
            if (!pool.Servers[i].IsStateKnown)
                return false;
        return true;
    }

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
