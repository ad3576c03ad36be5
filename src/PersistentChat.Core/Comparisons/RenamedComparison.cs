using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Renaming;

namespace PersistentChat.Comparisons;

/// <summary>
/// Compares topologies of which it is known what was renamed in between: an object has another name then, instead of having gone and another having come, and what names it is
/// no change.
/// </summary>
internal static class RenamedComparison
{
    /// <summary>What turns the reference into the other topology, names first.</summary>
    /// <param name="reference">The topology to start from.</param>
    /// <param name="difference">The topology to arrive at.</param>
    /// <param name="renamings">What was renamed, in its order; what does not fit the reference is left out.</param>
    public static IReadOnlyList<TopologyChange> Compare(Topology reference, Topology difference, IEnumerable<NameChange> renamings)
    {
        var renamed = renamings.Aggregate(reference, Apply);
        var names = Names(reference, renamed);
        return names.Count > 0 && names.All(name => Has(difference, name))
            ? ValueList.Of(names.Concat(TopologyComparer.Compare(renamed, difference)))
            : TopologyComparer.Compare(reference, difference);
    }

    /// <summary>The topology with the name, if an object bears it: what is only named, such as a data centre, is told where it is named.</summary>
    private static Topology Apply(Topology topology, NameChange renaming)
    {
        try
        {
            var renamed = TopologyRenamer.Rename(topology, renaming.OldName, renaming.NewName, renaming.Kind).Topology;
            return renamed.Name == topology.Name && Names(topology, renamed).Count > 0 ? renamed : topology;
        }
        catch (TopologyException exception) when (exception.Error is
            TopologyError.ObjectNotFound or TopologyError.AmbiguousName or TopologyError.DuplicateName or TopologyError.ServerAlreadyInPool)
        {
            // It came later than the reference, or in the place of something that has gone since.
            return topology;
        }
    }

    private static IReadOnlyList<TopologyChange> Names(Topology before, Topology after) =>
    [
        .. Names(before, after, ChangeKind.Site, SiteKeys.Table, before.Sites, after.Sites),
        .. Names(before, after, ChangeKind.FrontEndPool, FrontEndPoolKeys.Table, before.FrontEndPools, after.FrontEndPools),
        .. Names(before, after, ChangeKind.SqlInstance, SqlInstanceKeys.Table, before.SqlInstances, after.SqlInstances),
        .. Names(before, after, ChangeKind.Computer, ComputerKeys.Table, before.Computers, after.Computers),
        .. Names(before, after, ChangeKind.ChatPool, ChatPoolKeys.Table, before.ChatPools, after.ChatPools),
        .. Names(before, after, ChangeKind.ChatServer, ChatServerKeys.Table, Servers(before), Servers(after)),
    ];

    private static IEnumerable<TopologyChange> Names<T>(Topology before, Topology after, ChangeKind kind, KeyTable<T> table, IEnumerable<T> was, IEnumerable<T> became)
        where T : TopologyObject
    {
        var comparison = new Comparison(before, after);
        foreach (var (old, present) in was.Zip(became, (old, present) => (old, present)))
            if (old.ToString() != present.ToString())
                table.Compare(comparison.Of(kind, old, (old as ChatServer)?.PoolFqdn), "", old, present);
        return comparison.Changes.ToList().Where(change => change.Property == table.Names[0]);
    }

    private static ChatServer[] Servers(Topology topology) => topology.ChatPools.SelectMany(pool => pool.Servers).ToArray();

    private static bool Has(Topology topology, TopologyChange name)
    {
        IEnumerable<TopologyObject> items = name.Kind switch
        {
            ChangeKind.Site => topology.Sites,
            ChangeKind.FrontEndPool => topology.FrontEndPools,
            ChangeKind.SqlInstance => topology.SqlInstances,
            ChangeKind.Computer => topology.Computers,
            ChangeKind.ChatPool => topology.ChatPools,
            _ => Servers(topology),
        };
        return items.Any(item => item.ToString() == name.After);
    }
}
