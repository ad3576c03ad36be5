using PersistentChat.Capacity;
using PersistentChat.Keys;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Tests;

/// <summary>The four kinds of rules that a policy has keys for, as loops over the objects: what the conditions they are stated with have to find.</summary>
internal abstract class PlainHouseRule(string id) : Rule(id, RuleCategory.House, Severity.Warning, Citations.Policy)
{
    public static IReadOnlyList<Rule> All { get; } = [new PlainHeadroom(), new PlainNaming(), new PlainSqlVersion(), new PlainStandby()];

    internal sealed override bool IsStated(Policy policy) => PolicyOf(policy) is not null;

    private protected abstract HousePolicy? PolicyOf(Policy policy);

    private protected Finding Report(HousePolicy policy, object target, IEnumerable<ChatPool> pools, params object?[] arguments) =>
        new(this, policy.Severity, null, target, Names(pools), [.. arguments, new ReasonClause(policy.Reason)]);

    private sealed class PlainHeadroom() : PlainHouseRule("HOUSE-HEADROOM")
    {
        private protected override HousePolicy? PolicyOf(Policy policy) => policy.MinimumHeadroom;

        internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools, pool =>
        {
            if (scope.Needs(pool, UserKeys.Concurrent) && pool.IsTurned(topology.Policy.MinimumHeadroom!, IsShort))
                scope.NeedsStates(pool);
        });

        internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
            from pool in topology.ChatPools
            let policy = topology.Policy.MinimumHeadroom!
            where pool.IsAlways(policy, IsShort)
            let capacity = CapacityPlanner.Plan(pool)
            select Report(policy, pool, [pool], pool, capacity.Headroom, policy.Least.UsersOf(capacity.MaximumConcurrentUsers));

        private static bool IsShort(ChatPool pool, HeadroomPolicy policy, int active)
        {
            var capacity = CapacityPlanner.PlanFor(pool, active);
            return capacity.Headroom < policy.Least.UsersOf(capacity.MaximumConcurrentUsers);
        }
    }

    private sealed class PlainNaming() : PlainHouseRule("HOUSE-NAMING")
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

    private sealed class PlainSqlVersion() : PlainHouseRule("HOUSE-SQLVERSION")
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

    private sealed class PlainStandby() : PlainHouseRule("HOUSE-STANDBY")
    {
        private protected override HousePolicy? PolicyOf(Policy policy) => policy.StandbyShare;

        internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools, pool =>
        {
            if (pool.IsTurned(topology.Policy.StandbyShare!, IsShort))
                scope.NeedsStates(pool);
        });

        internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
            from pool in topology.ChatPools
            let policy = topology.Policy.StandbyShare!
            where pool.IsAlways(policy, IsShort)
            let active = pool.ActiveCount
            select Report(policy, pool, [pool], pool, pool.Servers.Count - active, active, policy.ServersFor(active));

        private static bool IsShort(ChatPool pool, StandbyPolicy policy, int active) => pool.Servers.Count - active < policy.ServersFor(active);
    }
}
