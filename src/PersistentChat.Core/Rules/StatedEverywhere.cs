using System.Collections.Generic;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules;

/// <summary>
/// What the topology states of every object that rules ask for it: one look at each answers for every rule. Where there is one without it, rules look for
/// themselves, since what they ask depends on the object.
/// </summary>
internal sealed class StatedEverywhere(TopologyIndex topology)
{
    private readonly Dictionary<IKey, bool> _known = [];
    private bool? _haveDomains;
    private bool? _haveBackEnds;
    private bool? _haveServers;

    /// <summary>Whether computers have their domain in their names, or state it.</summary>
    public bool HaveDomains
    {
        get
        {
            return _haveDomains ??= Have();

            bool Have()
            {
                foreach (var computer in topology.LyncAndDatabaseServers)
                    if (computer.Name.IsShort && computer.Facts?.Domain is null)
                        return false;
                return true;
            }
        }
    }

    /// <summary>Whether the next hops of chat pools are listed, and the Enterprise Edition pools state where their back ends are.</summary>
    public bool HaveBackEnds => _haveBackEnds ??= topology.UnlistedNextHops.Count == 0 && !topology.Topology.FrontEndPools.AnyWhere(
        topology, static (frontEnd, _) => frontEnd is { Edition: FrontEndEdition.Enterprise, BackEnd: null });

    /// <summary>Whether the next hops of chat pools are listed, and the Enterprise Edition pools state their Front End Servers.</summary>
    public bool HaveServers => _haveServers ??= topology.UnlistedNextHops.Count == 0 && !topology.Topology.FrontEndPools.AnyWhere(
        topology, static (frontEnd, _) => frontEnd is { Edition: FrontEndEdition.Enterprise, Servers.Count: 0 });

    /// <summary>Whether a fact is stated of the computers that have a part in the topology, and of those that it lists.</summary>
    public bool Have(Key<Computer> key)
    {
        if (_known.TryGetValue(key, out var isStated))
            return isStated;
        return _known[key] = Have();

        bool Have()
        {
            foreach (var computer in topology.LyncAndDatabaseServers)
                if (computer.Facts is null || !key.IsStated(computer.Facts))
                    return false;
            foreach (var computer in topology.Topology.Computers)
                if (!key.IsStated(computer))
                    return false;
            return true;
        }
    }

    /// <summary>Whether a fact is stated of the instances that have a part in the topology, and of those that it lists.</summary>
    public bool Have(Key<SqlInstance> key)
    {
        if (_known.TryGetValue(key, out var isStated))
            return isStated;
        return _known[key] = Have();

        bool Have()
        {
            foreach (var instance in topology.Instances)
                if (instance.Facts is null || !key.IsStated(instance.Facts))
                    return false;
            return true;
        }
    }
}
