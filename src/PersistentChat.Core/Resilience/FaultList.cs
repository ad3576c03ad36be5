using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Resilience;

/// <summary>Every single fault of a topology, each with all that it takes along.</summary>
internal sealed class FaultList(FaultIndex index)
{
    public IEnumerable<Fault> All() =>
    [
        .. index.ChatServers.Select(server => OfMachine(FaultKind.ChatServer, server)),
        .. index.Instances.Select(OfInstance),
        .. SharedMachines(),
        .. index.Paths.Select(OfPath),
        .. index.NextHops.Select(OfNextHop),
        .. DataCenters(),
    ];

    /// <summary>The chat pools that a fault concerns.</summary>
    public IEnumerable<ChatPool> PoolsOf(Fault fault) =>
        fault.Machines.SelectMany(machine => index.PoolsOfServer[machine])
            .Concat(fault.Instances.SelectMany(instance => index.PoolsOfInstance[instance]))
            .Concat(fault.Paths.SelectMany(path => index.PoolsOfPath[path]))
            .Concat(fault.NextHops.SelectMany(nextHop => index.PoolsOfNextHop[nextHop]))
            .GroupBy(pool => pool.Fqdn).Select(group => group.First());

    private static Fault OfInstance(SqlInstanceName instance)
    {
        var fault = new Fault(FaultKind.SqlInstance, [instance.ToString()]);
        fault.Add(instance);
        return fault;
    }

    private static Fault OfPath(StorePath path)
    {
        var fault = new Fault(FaultKind.FileStore, [path.ToString()]);
        fault.Add(path);
        return fault;
    }

    /// <summary>Computers whose loss takes several things that no other fault takes together.</summary>
    private IEnumerable<Fault> SharedMachines()
    {
        var chatServers = new HashSet<Fqdn>(index.ChatServers);
        foreach (var machine in index.Machines.Where(machine => !chatServers.Contains(machine)))
        {
            var instances = index.InstancesOfMachine[machine].Count();
            if (instances + index.PathsOfMachine[machine].Count() > 1)
                yield return OfMachine(instances > 0 ? FaultKind.SqlServer : FaultKind.FileServer, machine);
        }
    }

    private Fault OfMachine(FaultKind kind, Fqdn machine)
    {
        var fault = new Fault(kind, [machine.ToString()]);
        Lose(fault, machine);
        LoseFrontEnds(fault, [machine]);
        return fault;
    }

    private Fault OfNextHop(Fqdn nextHop)
    {
        var fault = new Fault(FaultKind.NextHop, [nextHop.ToString()]);
        fault.AddNextHop(nextHop);
        if (index.FrontEnds.TryGetValue(nextHop, out var pool))
        {
            foreach (var server in pool.Servers)
                Lose(fault, server);
            LoseFrontEnds(fault, pool.Servers);
        }
        return fault;
    }

    private IEnumerable<Fault> DataCenters()
    {
        var machines = index.Machines.Where(machine => index.DataCenterOf(machine) is not null).ToLookup(machine => index.DataCenterOf(machine)!, StringComparer.OrdinalIgnoreCase);
        var instances = index.Instances.Where(instance => index.DataCenterOf(instance) is not null).ToLookup(instance => index.DataCenterOf(instance)!, StringComparer.OrdinalIgnoreCase);
        foreach (var center in machines.Select(group => group.Key).Concat(instances.Select(group => group.Key)).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var fault = new Fault(FaultKind.DataCenter, [center]);
            foreach (var machine in machines[center])
                Lose(fault, machine, center);
            foreach (var instance in instances[center])
                fault.Add(instance);
            LoseFrontEnds(fault, machines[center]);
            yield return fault;
        }
    }

    private void Lose(Fault fault, Fqdn machine, string? center = null)
    {
        fault.Add(machine);
        // An instance may be stated to stand elsewhere than its computer; a data centre then takes it from where it stands.
        foreach (var instance in index.InstancesOfMachine[machine])
            if (center is null || StringComparer.OrdinalIgnoreCase.Equals(index.DataCenterOf(instance), center))
                fault.Add(instance);
        foreach (var path in index.PathsOfMachine[machine])
            fault.Add(path);
    }

    /// <summary>A front-end pool is lost when all its servers are.</summary>
    private void LoseFrontEnds(Fault fault, IEnumerable<Fqdn> machines)
    {
        foreach (var pool in machines.SelectMany(index.FrontEndsOn).GroupBy(pool => pool.Fqdn).Select(group => group.First()))
            if (pool.Servers.All(fault.HasLost))
                fault.AddNextHop(pool.Fqdn);
    }
}
