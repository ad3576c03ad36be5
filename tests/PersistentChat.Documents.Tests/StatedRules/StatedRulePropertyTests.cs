using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PersistentChat.Capacity;
using PersistentChat.Documents.Policies;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests;

/// <summary>A stated rule finds what a plain loop over the chat pools finds.</summary>
public class StatedRulePropertyTests
{
    private static readonly DateTime _today = new(2026, 11, 30);

    [Property(MaxTest = 300, Arbitrary = [typeof(Cases)])]
    public void A_stated_rule_finds_what_a_plain_loop_finds(Case item)
    {
        var policy = PolicyText.Read(
            $"formatVersion: 1\npolicy: {{ rules: [{{ id: A-1, for: chatPool, title: t, where: {item.Where.Text}, must: {item.Must.Text} }}] }}", "policy.yaml");
        var report = Inspector.Inspect(item.Topology, _today, RuleSelection.Of(["A-1"]), policy: policy);
        var (expected, isOpen) = (new List<string>(), false);
        foreach (var pool in item.Topology.ChatPools)
        {
            // Of what is not stated nothing is known: neither that a pool is meant, nor that it is in order.
            // How many servers are active where nobody says so makes a difference only where it turns this.
            var truths = Enumerable.Range(pool.KnownActiveCount, pool.ActiveCount - pool.KnownActiveCount + 1)
                .Select(active => And(item.Where.Of(pool, item.Topology, active), Not(item.Must.Of(pool, item.Topology, active)))).Distinct().ToArray();
            var isWrong = truths.Length == 1 ? truths[0] : null;
            if (isWrong == true)
                expected.Add(pool.Fqdn.ToString());
            isOpen |= isWrong is null;
        }
        Assert.Equal(expected.Order(), report.Findings.Concat(report.Suppressed.Select(known => known.Finding)).Select(finding => finding.Target).Order());
        var outcome = Assert.Single(report.Outcomes);
        Assert.Equal(isOpen, outcome.Open.Count > 0 || outcome.IsOpen);
    }

    private static bool? Not(bool? truth) => !truth;

    private static bool? And(bool? one, bool? other) => one == false || other == false ? false : one is null || other is null ? null : true;

    /// <summary>A condition as documents write it, and as a loop asks it.</summary>
    public sealed record Asked(string Text, Func<ChatPool, Topology, int, bool?> Of)
    {
        public Asked(string text, Func<ChatPool, Topology, bool?> of)
            : this(text, (pool, topology, _) => of(pool, topology))
        {
        }

        public override string ToString() => Text;
    }

    public sealed record Case(Topology Topology, Asked Where, Asked Must);

    public static class Cases
    {
        public static Arbitrary<Case> Any() =>
            (from topology in TopologyGenerator.Topology
             from selects in Condition(2)
             from must in Condition(2)
             select new Case(topology, selects, must)).ToArbitrary();

        private static Gen<Asked> Condition(int depth) => depth == 0
            ? Simple
            : Gen.Frequency(
                (4, Simple),
                (1, Condition(depth - 1).Select(inner => new Asked($"{{ not: {inner.Text} }}", (pool, topology, active) => Not(inner.Of(pool, topology, active))))),
                (1, Joined(depth, "all", (one, other) => And(one, other))),
                (1, Joined(depth, "any", (one, other) => Not(And(Not(one), Not(other))))),
                (1, Joined(depth, "none", (one, other) => And(Not(one), Not(other)))));

        private static Gen<Asked> Joined(int depth, string word, Func<bool?, bool?, bool?> combine) =>
            from one in Condition(depth - 1)
            from other in Condition(depth - 1)
            select new Asked(
                $"{{ {word}: [{one.Text}, {other.Text}] }}", (pool, topology, active) => combine(one.Of(pool, topology, active), other.Of(pool, topology, active)));

        private static Gen<Asked> Simple =>
            from number in Gen.OneOf(Gen.Choose(0, 6), Gen.Choose(0, 100_000))
            from port in Gen.Choose(1, 65535)
            from asked in Gen.Elements(
                new Asked("{ type: SingleServer }", (pool, _) => pool.PoolType == ChatPoolType.SingleServer),
                new Asked($"{{ sipPort: {{ atLeast: {port} }} }}", (pool, _) => SipPort(pool) is { } own ? own >= port : null),
                new Asked($"{{ sipPort: {{ atMost: {{ key: poolPort }} }} }}", (pool, _) => SipPort(pool) is { } own && PoolPort(pool) is { } other ? own <= other : null),
                new Asked($"{{ users.concurrent: {{ atLeast: {number} }} }}", (pool, _) => pool.Users.Concurrent is { } users ? users >= number : null),
                new Asked($"{{ users.concurrent: {number}, type: MultipleServer }}", (pool, _) => And(
                    pool.Users.Concurrent is { } users ? users == number : null, pool.PoolType == ChatPoolType.MultipleServer)),
                new Asked("{ users.provisioned: { atLeast: { key: users.concurrent, times: 2.5 } } }", (pool, _) =>
                    pool.Users is { Provisioned: { } all, Concurrent: { } users } ? all >= users * 2.5m : null),
                new Asked("{ contact: { exists: true } }", (pool, _) => pool.Contact is not null),
                new Asked("{ users: { exists: false } }", (pool, _) => pool.Users is { Concurrent: null, Provisioned: null }),
                new Asked("{ backupContentStore: { exists: true } }", (pool, _) => Known(pool, pool.BackupContentStore is not null, UnknownFact.BackupStore)),
                new Asked("{ compliance.enabled: true }", (pool, _) => Known(pool, pool.Compliance.Enabled, UnknownFact.Compliance)),
                new Asked($"{{ servers: {{ count: {{ atLeast: {number % 7} }} }} }}", (pool, _) => pool.Servers.Count >= number % 7),
                new Asked("{ servers: { all: { state: Active } } }", (pool, _) =>
                    pool.Servers.Any(server => server.IsStateKnown && server.State == ServerState.Standby) ? false : pool.Servers.All(server => server.IsStateKnown) ? true : null),
                new Asked("{ servers: { any: { state: [Standby] } } }", (pool, _) =>
                    pool.Servers.Any(server => server.IsStateKnown && server.State == ServerState.Standby) ? true : pool.Servers.All(server => server.IsStateKnown) ? false : null),
                new Asked("{ servers: { none: { fqdn: { matches: '*a*' } } } }", (pool, _) =>
                    !pool.Servers.Any(server => server.Fqdn.ToString().Contains('a', StringComparison.OrdinalIgnoreCase))),
                new Asked($"{{ headroom: {{ atLeast: {number} }} }}", (pool, _, active) => CapacityPlanner.PlanFor(pool, active).Headroom is { } room ? room >= number : null),
                new Asked("{ standbyServers: { atLeast: { key: activeServers } } }", (pool, _, active) => pool.Servers.Count - active >= active),
                new Asked("{ nextHop.edition: Standard }", (pool, topology) =>
                    topology.FrontEndPools.FirstOrDefault(frontEnd => frontEnd.Fqdn == pool.NextHop) is { } hop ? hop.Edition == FrontEndEdition.Standard : null),
                new Asked("{ labels.environment: { exists: true } }", (pool, _) => pool.Labels.ContainsKey("environment")),
                new Asked("{ labels.environment: { matches: '*e*' } }", (pool, _) =>
                    pool.Labels.TryGetValue("environment", out var label) ? label.Contains('e', StringComparison.OrdinalIgnoreCase) : null),
                new Asked("{ contentStore.instance.version: { atLeast: 2014 } }", (pool, topology) =>
                    topology.SqlInstances.FirstOrDefault(instance => instance.Name == pool.ContentStore.Instance)?.Version is { } version
                        ? version.CompareTo(SqlVersion.Sql2014) >= 0
                        : null),
                new Asked("{ contentStore.mirror: { exists: true } }", (pool, _) => Known(pool, pool.ContentStore.Mirror is not null, UnknownFact.Mirror)),
                new Asked("{ logShippingShare: { exists: false } }", (pool, _) => !Known(pool, pool.LogShippingShare is not null, UnknownFact.LogShippingShare)),
                new Asked("{ defaultForSites: { count: { atMost: 1 } } }", (pool, _) =>
                    Known(pool, pool.DefaultForSites.Count > 0, UnknownFact.DefaultForSites) is null ? null : pool.DefaultForSites.Count <= 1),
                new Asked("{ servers: { all: { dataCenter: { exists: true } } } }", (pool, topology) => pool.Servers.All(server =>
                    (server.DataCenter ?? topology.Computers.FirstOrDefault(computer => computer.Fqdn == server.Fqdn)?.DataCenter) is not null)))
            select asked;

        /// <summary>What is not there may be, where the pool calls it unknown.</summary>
        private static bool? Known(ChatPool pool, bool isThere, UnknownFact word) => isThere || !pool.Unknown.Contains(word) ? isThere : null;

        private static int? SipPort(ChatPool pool) =>
            pool.SipPort == Limits.DefaultSipPort && pool.Unknown.Contains(UnknownFact.SipPort) ? null : pool.SipPort;

        private static int? PoolPort(ChatPool pool) =>
            pool.PoolPort == Limits.DefaultPoolPort && pool.Unknown.Contains(UnknownFact.PoolPort) ? null : pool.PoolPort;
    }
}
