using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3017MirroringPorts()
    : Rule("PCT3017", RuleCategory.SqlServer, Severity.Error, Citations.Mirroring + "; " + Citations.SkypeMirroring, "SQL-15")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(Mirrored(topology));
        scope.NeedsStoresAndWitnesses();
        if (!topology.HasUnknown)
            return;
        var endpoints = new MirroringEndpoints(topology);
        foreach (var server in Mirrored(topology).SelectMany(use => use.Store.Instances).Distinct().GroupBy(instance => instance.Server).Where(server => server.Skip(1).Any()))
            foreach (var instance in server)
                if (endpoints.MayBeOther(instance))
                    scope.Needs(instance, SqlInstanceKeys.MirroringPort);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var endpoints = new MirroringEndpoints(topology);
        return
            from endpoint in Mirrored(topology)
                .SelectMany(use => use.Store.Instances, (use, instance) => (Instance: instance, use.Pool))
                .GroupBy(item => (item.Instance.Server, Port: endpoints.PortOf(item.Instance)))
            let instances = ValueList.Of(endpoint.Select(item => item.Instance).Distinct())
            where instances.Count > 1 && endpoint.Key.Port is not null
            select Report(endpoint.Key.Server, endpoint.Select(item => item.Pool), endpoint.Key.Server, endpoint.Key.Port, instances);
    }

    private static IEnumerable<StoreUse> Mirrored(TopologyIndex topology) =>
        topology.Stores.Where(use => use.Store.Mirror is not null && HasNeighbour(use.Store, topology));

    /// <summary>Whether a partner or the witness shares its computer with another instance; only then can two share a port.</summary>
    private static bool HasNeighbour(SqlStore store, TopologyIndex topology) =>
        HasNeighbour(store.Instance, topology) || HasNeighbour(store.Mirror, topology) || HasNeighbour(store.Witness, topology);

    private static bool HasNeighbour(SqlInstanceName? instance, TopologyIndex topology) =>
        instance is not null && topology.InstancesByServer[instance.Server].HasSeveral;
}
