using System.Linq;
using PersistentChat.FakeNames;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Protection;

/// <summary>
/// Makes a copy of a topology that can be shown to others: every name, address, path, reason and note is a fake one, and everything else
/// (editions, versions, ports, counts, states, dates, time zones) is as it was. The rules find in it what they find in the original.
/// </summary>
/// <remarks>
/// A word has the same fake wherever it stands, so that computers that share a domain go on sharing one and a domain stays under its parent.
/// The instance name <c>rtc</c> stays: the product itself gives it. Time zones stay, because a rule compares them with the product's
/// requirement; they tell roughly where a site is. Name patterns of the policy are left out: they show how names are made, and would judge fakes.
/// </remarks>
public static class TopologyProtector
{
    /// <summary>The copy.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="key">The same key gives the same names; in topologies of other names only if it has a salt of its own.</param>
    public static Topology Protect(Topology topology, ProtectionKey key)
    {
        Guard.NotNull(topology, nameof(topology));
        using var pseudonyms = new Pseudonyms(Guard.NotNull(key, nameof(key)).For(topology.Name));
        return Protect(topology, pseudonyms);
    }

    internal static Topology Protect(Topology topology, Pseudonyms pseudonyms)
    {
        var names = new NameProtector(pseudonyms);
        var copy = TopologyKeys.Table.Map(names, topology);
        copy.Notes = ValueList.Of(topology.Notes.Select(names.Name));
        return copy.With(topology.Stated.Renamed(names.Fqdn));
    }
}
