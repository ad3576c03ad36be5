using FsCheck.Xunit;
using PersistentChat.Components;
using PersistentChat.Dependencies;
using PersistentChat.Effects;
using PersistentChat.Rules;
using PersistentChat.Tests.Changes;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests.Dependencies;

/// <summary>What may go with a chat pool is what nobody needs once the pool is taken out of the topology, whatever the topology.</summary>
[Properties(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 50)]
public class DependencyProperties
{
    private static readonly DateTime _day = new(2018, 1, 1);

    // What no chat pool needs any more, and stays all the same.
    private static readonly string[] _staysAnyway = ["WebService", "ComplianceOutput", "RecordOfComputer"];

    [Property]
    public void Taking_a_pool_out_closes_exactly_the_connections_that_go(Topology a, Topology b, int seed) =>
        ForEachPool(a, b, seed, (topology, pool, rows) => Assert.Equal(
            Effects(topology, pool, EffectArea.Port).SelectMany(effect => Connections(effect.Target, effect.Property!, effect.Computers)).Order(StringComparer.Ordinal),
            Going(rows, DependencyKind.Port).SelectMany(row => Connections(row.Target, row.Property!, row.Computers)).Order(StringComparer.Ordinal)));

    [Property]
    public void Taking_a_pool_out_removes_exactly_the_records_that_go(Topology a, Topology b, int seed) =>
        ForEachPool(a, b, seed, (topology, pool, rows) => Assert.Equal(
            Effects(topology, pool, EffectArea.DnsRecord).Select(effect => Text(effect.Target, effect.Property, effect.Computers.Single())).Order(StringComparer.Ordinal),
            Going(rows, DependencyKind.DnsRecord).Select(row => Text(row.Target, row.Property, row.Computers.Single())).Order(StringComparer.Ordinal)));

    [Property]
    public void Taking_a_pool_out_withdraws_exactly_the_certificates_that_go(Topology a, Topology b, int seed) =>
        ForEachPool(a, b, seed, (topology, pool, rows) => Assert.Equal(
            Effects(topology, pool, EffectArea.Certificate).Select(effect => Text(effect.Target, effect.Note, "")).Order(StringComparer.Ordinal),
            Going(rows, DependencyKind.Certificate).Select(row => Text(row.Target, row.Purpose, "")).Order(StringComparer.Ordinal)));

    [Property]
    public void Taking_a_pool_out_drops_exactly_the_databases_and_shares_that_go(Topology a, Topology b, int seed) =>
        ForEachPool(a, b, seed, (topology, pool, rows) => Assert.Equal(
            Effects(topology, pool, EffectArea.Database, EffectArea.Share).Select(effect => Text(TargetName.Normalize(effect.Target), effect.Property, "")).Order(StringComparer.Ordinal),
            Going(rows, DependencyKind.Database, DependencyKind.Share).Concat(StillThere(topology, pool, rows))
                .Select(row => Text(TargetName.Normalize(row.Target), row.Property, "")).Order(StringComparer.Ordinal)));

    [Property]
    public void Taking_a_pool_out_leaves_exactly_the_components_that_stay(Topology a, Topology b, int seed) =>
        ForEachPool(a, b, seed, (topology, pool, rows) =>
        {
            var left = ComponentCatalog.List(topology.RemoveChatPool(pool)).Select(ComponentPlace.Of).ToHashSet();
            var services = rows.Where(row => row.Kind is DependencyKind.Service or DependencyKind.Database).ToArray();
            Assert.All(services, row => Assert.Equal(
                left.Contains((row.Property!, TargetName.Normalize(row.Target).ToUpperInvariant())), row.Fate == DependencyFate.MustStay));
            Assert.Equal(
                ComponentCatalog.List(topology).Where(component => component.Pool == pool && component.Kind is ComponentKind.Service or ComponentKind.Database)
                    .Select(ComponentPlace.Of).Distinct().Order(),
                services.Select(row => (row.Property!, TargetName.Normalize(row.Target).ToUpperInvariant())).Distinct().Order());
        });

    /// <summary>What must stay is needed by somebody who is left, or by something that is no chat pool, or is to be kept; and nothing of that may go.</summary>
    [Property]
    public void What_must_stay_stays(Topology a, Topology b, int seed) =>
        ForEachPool(a, b, seed, (topology, pool, rows) =>
        {
            var others = topology.ChatPools.Where(other => other.Fqdn != pool).ToArray();
            Assert.All(rows, row =>
            {
                Assert.False(row.Fate != DependencyFate.MustStay && row.IsShared, row.ToString());
                Assert.Equal(row.IsShared, row.SharedWith.Count > 0);
            });
            Assert.All(rows.Where(row => row.Kind == DependencyKind.SqlInstance), row =>
            {
                var name = new SqlInstanceName(row.Target);
                var used = others.SelectMany(StoreUse.Of).Any(use => use.Store.Instances.Contains(name)) || topology.FrontEndPools.Any(frontEnd => frontEnd.BackEnd == name)
                    || topology.SqlInstances.Any(instance => instance.Name == name && instance.Databases.Count > 0);
                Assert.Equal(used ? DependencyFate.MustStay : DependencyFate.LookFirst, row.Fate);
            });
            Assert.All(rows.Where(row => row.Kind == DependencyKind.Computer), row =>
            {
                var name = new Fqdn(row.Target);
                var used = others.Any(other => other.Find(name) is not null || StoreUse.Of(other).Any(use => use.Store.Instances.Any(instance => instance.Server == name)))
                    || topology.FrontEndPools.Any(frontEnd => frontEnd.Servers.Contains(name) || frontEnd.BackEnd?.Server == name)
                    || topology.Computers.Any(computer => computer.Fqdn == name && computer.Roles.Count > 0);
                Assert.Equal(used ? DependencyFate.MustStay : DependencyFate.MayGo, row.Fate);
            });
        });

    private static void ForEachPool(Topology a, Topology b, int seed, Action<Topology, Fqdn, IReadOnlyList<PoolDependency>> check)
    {
        foreach (var topology in new[] { a, Mixture.Random(a, b, seed, 5) })
        {
            var all = DependencyCatalog.List(topology).ToLookup(row => row.Pool);
            foreach (var pool in topology.ChatPools)
            {
                var rows = DependencyCatalog.List(topology, pool.Fqdn);
                Assert.Equal(all[pool.Fqdn].Select(row => row.ToString()), rows.Select(row => row.ToString()));
                check(topology, pool.Fqdn, rows);
            }
        }
    }

    private static IEnumerable<TopologyEffect> Effects(Topology topology, Fqdn pool, params EffectArea[] areas) =>
        EffectAnalyzer.Analyze(topology, topology.RemoveChatPool(pool), _day)
            .Where(effect => areas.Contains(effect.Area) && effect.Action is EffectAction.Close or EffectAction.Remove or EffectAction.Withdraw or EffectAction.Drop);

    private static IEnumerable<PoolDependency> Going(IEnumerable<PoolDependency> rows, params DependencyKind[] kinds) =>
        rows.Where(row => kinds.Contains(row.Kind) && (row.Fate != DependencyFate.MustStay || _staysAnyway.Contains(row.ReasonKey)));

    /// <summary>Folders that another pool uses for something else.</summary>
    private static IEnumerable<PoolDependency> StillThere(Topology topology, Fqdn pool, IEnumerable<PoolDependency> rows)
    {
        var left = ComponentCatalog.List(topology.RemoveChatPool(pool)).Select(ComponentPlace.Of).ToHashSet();
        return rows.Where(row => row.ReasonKey == "ShareShared" && !left.Contains((row.Property!, TargetName.Normalize(row.Target).ToUpperInvariant())));
    }

    private static IEnumerable<string> Connections(string target, string number, IReadOnlyList<string> computers) =>
        computers.DefaultIfEmpty("*").Select(computer => Text(target, number, computer));

    private static string Text(string target, string? what, string computer) => (target + " " + what + " " + computer).ToUpperInvariant();
}
