using FsCheck;
using FsCheck.Fluent;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Editing;

/// <summary>Two topologies of which the second is the first with a few changes.</summary>
public sealed record Graft(Topology Before, Topology After, int Seed)
{
    public static Arbitrary<Graft> Grafts() => (
        from before in TopologyGenerator.Topology
        from other in TopologyGenerator.Topology
        from seed in Gen.Choose(0, int.MaxValue)
        select new Graft(before, Changed(before, other, new Random(seed)), seed)).ToArbitrary();

    /// <summary>The same lists, of which items went, came, or took over some of another's keys.</summary>
    private static Topology Changed(Topology topology, Topology other, Random random)
    {
        var changed = (Topology)TopologyKeys.Table.Draft(topology);
        var often = random.Next(2, 9);
        bool Happens() => random.Next(often) == 0;
        IReadOnlyList<T> Items<T>(KeyTable<T> table, IReadOnlyList<T> items, IReadOnlyList<T> others, Func<T, object> name) where T : class
        {
            var result = new List<T>();
            foreach (var item in items)
                if (!Happens())
                    result.Add(Happens() && others.Count > 0 ? Item(table, item, others[random.Next(others.Count)]) : item);
            foreach (var item in others)
                if (Happens())
                    result.Insert(random.Next(result.Count + 1), item);
            return ValueList.Of<T>(result.DistinctBy(name));
        }
        T Item<T>(KeyTable<T> table, T item, T another) where T : class
        {
            var copy = (T)table.Draft(item);
            foreach (var key in table.All.Skip(1))
                if (Happens())
                    key.CopyTo(another, copy);
            table.Finish(copy);
            return copy;
        }
        changed.ChatPools = Items(ChatPoolKeys.Table, topology.ChatPools, [.. other.ChatPools.Select(pool => pool with { Site = null, DefaultForSites = ValueList.Of<string>([]) })], pool => pool.Fqdn);
        changed.SqlInstances = Items(SqlInstanceKeys.Table, topology.SqlInstances, other.SqlInstances, instance => instance.Name);
        changed.Computers = Items(ComputerKeys.Table, topology.Computers, other.Computers, computer => computer.Fqdn);
        changed.Suppressions = Items(SuppressionKeys.Table, topology.Suppressions, other.Suppressions, suppression => suppression);
        foreach (var key in new[] { "name", "product", "directory", "policy", "labels" })
            if (Happens())
                TopologyKeys.Table[key].CopyTo(other, changed);
        TopologyKeys.Table.Finish(changed);
        return changed;
    }
}
