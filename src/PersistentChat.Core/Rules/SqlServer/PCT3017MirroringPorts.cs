using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3017MirroringPorts()
    : Rule("PCT3017", RuleCategory.SqlServer, Severity.Error, Citations.Mirroring + "; " + Citations.SkypeMirroring, "SQL-15")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.Stores.Where(use => use.Store.Mirror is not null && HasNeighbour(use.Store, topology)));
        scope.NeedsStoresAndWitnesses();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var mirrored = topology.Stores.Where(use => use.Store.Mirror is not null && HasNeighbour(use.Store, topology)).ToArray();
        var endpoints = new MirroringEndpoints(topology);
        return
            from endpoint in mirrored
                .SelectMany(use => use.Store.Instances, (use, instance) => (Instance: instance, use.Pool))
                .GroupBy(item => (item.Instance.Server, Port: endpoints.PortOf(item.Instance)))
            let instances = ValueList.Of(endpoint.Select(item => item.Instance).Distinct())
            where instances.Count > 1
            select Report(endpoint.Key.Server, endpoint.Select(item => item.Pool), endpoint.Key.Server, endpoint.Key.Port, instances);
    }

    /// <summary>Whether a partner or the witness shares its computer with another instance; only then can two share a port.</summary>
    private static bool HasNeighbour(SqlStore store, TopologyIndex topology) =>
        HasNeighbour(store.Instance, topology) || HasNeighbour(store.Mirror, topology) || HasNeighbour(store.Witness, topology);

    private static bool HasNeighbour(SqlInstanceName? instance, TopologyIndex topology) =>
        instance is not null && topology.InstancesByServer[instance.Server].HasSeveral;
}
