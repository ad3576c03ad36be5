using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules.House;

internal sealed class HouseNaming() : HouseRule("HOUSE-NAMING")
{
    private protected override HousePolicy? PolicyOf(Policy policy) => policy.Naming;

    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of((topology.Policy.Naming?.Conventions ?? []).SelectMany(convention => NamedObjects(convention.Kind, topology)));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from convention in topology.Policy.Naming?.Conventions ?? []
        from named in NamedObjects(convention.Kind, topology)
        let name = named.Item.ToString()!
        where !convention.Allows(name)
        select Report(topology.Policy.Naming!, named.Item, named.Pools, name, DisplayName.Of(convention.Kind), convention.Patterns);

    // What bears another object's name by necessity is judged once, as that object.
    private static IEnumerable<(object Item, IEnumerable<ChatPool> Pools)> NamedObjects(NamingTarget kind, TopologyIndex topology) => kind switch
    {
        NamingTarget.ChatPool => topology.ChatPools
            .Where(pool => pool.Find(pool.Fqdn) is null)
            .Select(pool => ((object)pool, (IEnumerable<ChatPool>)[pool])),
        NamingTarget.ChatServer => topology.PoolsByServer
            .Where(server => !topology.IsStandardEdition(server.Key))
            .Select(server => ((object)server.Key, (IEnumerable<ChatPool>)server)),
        NamingTarget.SqlInstance => topology.Topology.SqlInstances.Select(instance => instance.Name)
            .Concat(topology.InstancesInUse.Select(instance => instance.Name))
            .Distinct()
            .Where(instance => !IsBroughtAlong(instance, topology))
            .Select(instance => ((object)instance, topology.StoresByInstance[instance].Select(use => use.Pool))),
        NamingTarget.Site => topology.Topology.Sites
            .Select(site => ((object)site, Enumerable.Empty<ChatPool>())),
        NamingTarget.FrontEndPool => topology.Topology.FrontEndPools
            .Select(pool => ((object)pool, topology.PoolsBehind(pool))),
        _ => topology.Topology.Computers
            .Select(computer => ((object)computer, (IEnumerable<ChatPool>)topology.PoolsByServer[computer.Fqdn])),
    };

    private static bool IsBroughtAlong(SqlInstanceName instance, TopologyIndex topology) =>
        topology.IsStandardEdition(instance.Server) && topology.FrontEnd(instance.Server)!.LocalBackEnd == instance;
}
