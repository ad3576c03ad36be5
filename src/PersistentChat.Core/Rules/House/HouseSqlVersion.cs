using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules.House;

internal sealed class HouseSqlVersion() : HouseRule("HOUSE-SQLVERSION")
{
    private protected override HousePolicy? PolicyOf(Policy policy) => policy.SqlVersions;

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.Instances, instance => scope.Needs(instance, SqlInstanceKeys.Version));
        scope.NeedsBackEnds();
        scope.NeedsStoresAndWitnesses();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from instance in topology.Topology.SqlInstances
        let policy = topology.Policy.SqlVersions!
        let version = instance.Version
        where version is not null && !policy.Allowed.Contains(version)
        let pools = topology.StoresByInstance[instance.Name].Select(use => use.Pool)
        select Report(policy, instance, pools, instance, version, policy.Allowed);
}
