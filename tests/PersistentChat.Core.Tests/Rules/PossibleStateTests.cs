using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Tests;

/// <summary>
/// What nobody knows of the servers' states leaves a rule open exactly where it turns the outcome: a rule fails where it fails whichever servers are active, and
/// finds nothing where it finds nothing whichever are.
/// </summary>
[Properties(Arbitrary = [typeof(Estates)], MaxTest = 150)]
public class PossibleStateTests
{
    [Property]
    public void A_rule_is_decided_only_where_no_state_can_turn_it(Topology topology)
    {
        var possible = Completions(topology).Select(Outcomes).ToArray();
        foreach (var (rule, outcome) in Outcomes(topology))
        {
            var others = possible.Select(outcomes => outcomes[rule]).ToArray();
            var found = string.Join(", ", others.Distinct());
            Assert.True(outcome switch
            {
                CheckOutcome.Failed => others.All(other => other == CheckOutcome.Failed),
                CheckOutcome.NotDecided => others.Any(other => other is not (CheckOutcome.Passed or CheckOutcome.NotApplicable)) && others.Any(other => other != CheckOutcome.Failed),
                _ => others.All(other => other is CheckOutcome.Passed or CheckOutcome.NotApplicable),
            }, $"{rule}: {outcome}, and with states {found}: {Shown(topology)}");
        }
    }

    /// <summary>Where a rule is open for nothing but states, it asks for those of the servers.</summary>
    [Property]
    public void What_is_asked_for_is_the_state_of_servers_that_have_none(Topology topology)
    {
        var unknown = topology.ChatPools.SelectMany(pool => pool.Servers).Where(server => !server.IsStateKnown).Select(server => server.Fqdn.ToString()).ToHashSet();
        var possible = Completions(topology).Select(Outcomes).ToArray();
        foreach (var outcome in Inspect(topology).Outcomes)
        {
            var asked = outcome.Open.Where(fact => fact is { Kind: "chatServer", Key: "state" }).ToArray();
            Assert.All(asked, fact => Assert.Contains(fact.Target, unknown));
            if (outcome.Outcome == CheckOutcome.NotDecided && possible.All(outcomes => outcomes[outcome.RuleId] != CheckOutcome.NotDecided))
                Assert.NotEmpty(asked);
        }
    }

    /// <summary>So that the properties do not look at nothing.</summary>
    [Theory]
    [InlineData("PCT1001")]
    [InlineData("PCT1005")]
    [InlineData("PCT4005")]
    [InlineData("PCT5001")]
    [InlineData("PCT5005")]
    [InlineData("PCT6002")]
    [InlineData("PCT6004")]
    [InlineData("PCT6008")]
    [InlineData("HOUSE-STANDBY")]
    [InlineData("HOUSE-HEADROOM")]
    public void States_turn_these_rules(string rule)
    {
        var turned = Gen.Sample(Estates.Any, 2000, 50).FirstOrDefault(topology =>
            Outcomes(topology).TryGetValue(rule, out var outcome) && outcome == CheckOutcome.NotDecided
            && Completions(topology).Select(possible => Outcomes(possible)[rule]).ToArray() is var others
            && others.Contains(CheckOutcome.Failed) && others.Any(other => other is CheckOutcome.Passed or CheckOutcome.NotApplicable));
        Assert.NotNull(turned);
    }

    [Theory]
    [InlineData(30000, CheckOutcome.NotDecided)]
    [InlineData(20000, CheckOutcome.Passed)]
    public void Two_servers_of_which_one_may_be_on_standby_may_be_overloaded_after_a_loss(int users, CheckOutcome expected)
    {
        var pool = Plan.Pool(users: users);
        var topology = Plan.Of([With(pool, pool.Servers[1], StatedState.Unknown)]);
        var outcome = Inspector.Inspect(topology, Plan.Today, RuleSelection.Of(["PCT5005"])).Outcomes.Single();
        Assert.Equal(expected, outcome.Outcome);
        Assert.Equal(expected == CheckOutcome.NotDecided ? ["chat02.contoso.com: state"] : [], outcome.Open.Select(fact => fact.ToString()));
    }

    private static string Shown(Topology topology) => string.Join(" / ", topology.ChatPools.Select(pool =>
        $"{topology.Product} {pool} {pool.PoolType} users {pool.Users.Concurrent}: " + string.Join(", ", pool.Servers.Select(server => $"{server.Fqdn} {server.Stated} {server.DataCenter}"))));

    private static Dictionary<string, CheckOutcome> Outcomes(Topology topology) => Inspect(topology).Outcomes.ToDictionary(outcome => outcome.RuleId, outcome => outcome.Outcome);

    private static InspectionReport Inspect(Topology topology) => Inspector.Inspect(topology, Plan.Today);

    private static IEnumerable<Topology> Completions(Topology topology) => topology.ChatPools.Aggregate(
        (IEnumerable<Topology>)[topology],
        (made, pool) => made.SelectMany(one => pool.Servers.Where(server => !server.IsStateKnown).Aggregate(
            (IEnumerable<ChatPool>)[pool],
            (pools, server) => pools.SelectMany(_ => new[] { StatedState.Active, StatedState.Standby }, (other, state) => With(other, server, state)))
            .Select(other => one.ReplaceUnchecked(other))));

    private static ChatPool With(ChatPool pool, ChatServer changed, StatedState state) =>
        pool.WithServers(pool.Servers.Select(server => server.Fqdn == changed.Fqdn ? server with { Stated = state } : server));

    /// <summary>Estates of one or two pools, up to five of whose servers nobody has called active or standby.</summary>
    public static class Estates
    {
        private static readonly string?[] _centers = [null, null, "East", "West"];

        public static Gen<Topology> Any =>
            from product in Gen.Elements(Product.Lync2013, Product.SkypeForBusiness2015)
            from count in Gen.Elements(1, 1, 2)
            from first in Pool("chat", 1)
            from second in Pool("talk", 11)
            from center in Gen.ListOf(Gen.Elements(_centers), 2)
            from zones in Gen.ListOf(Gen.Elements(null, "UTC", "Pacific Standard Time"), 4)
            from isStandard in Gen.Elements(true, false, false)
            from share in Gen.Elements(0.25m, 0.5m, 1m, 2m)
            from headroom in Gen.Elements(Headroom.OfPercent(20), Headroom.OfUsers(5000))
            select Plan.Of(
                count == 1 ? [first] : [first, second],
                [Plan.Enterprise(servers: "fe01"), .. isStandard ? [Plan.Standard("srv01")] : Array.Empty<FrontEndPool>()],
                [.. center.Select((name, i) => Plan.Facts(i == 0 ? @"sql02\chat" : @"sql02\talk").With(it => it.DataCenter = name))],
                [.. Zones(zones)],
                [new Site("Redmond").With(site => site.TimeZone = ZoneOf(zones[0]))],
                product: product).With(it => it.Policy = new Policy(standbyShare: new StandbyPolicy(share), minimumHeadroom: new HeadroomPolicy(headroom)));

        public static Arbitrary<Topology> Topologies() => Any.ToArbitrary();

        private static IEnumerable<Computer> Zones(IEnumerable<string?> zones) => zones.Skip(1)
            .Select((zone, i) => new Computer(Plan.Name("srv0" + (i + 1))).With(it => it.TimeZone = ZoneOf(zone)));

        private static TimeZoneId? ZoneOf(string? id) => id is null ? null : new TimeZoneId(id, id);

        private static Gen<ChatPool> Pool(string name, int first) =>
            from count in Gen.Choose(1, 9)
            from states in Gen.ListOf(Gen.Elements(StatedState.Active, StatedState.Standby, StatedState.Unknown), count)
            from centers in Gen.ListOf(Gen.Elements(_centers), count)
            from users in Gen.Elements<int?>(null, 0, 15000, 20000, 20001, 30000, 40001, 60001, 80001)
            from type in Gen.Elements(ChatPoolType.MultipleServer, ChatPoolType.MultipleServer, ChatPoolType.SingleServer)
            from hasMirror in Gen.Elements(true, false)
            select Plan.Pool(name, Plan.Store(@"sql02\" + name, hasMirror ? @"sql03\" + name : null), [.. Enumerable.Range(first, count).Select(i => $"srv{i:00}")], type: type, users: users)
                .WithServers(Servers(name, first, states, centers));

        /// <summary>No more than five of unknown state, because each doubles the number of completions.</summary>
        private static IEnumerable<ChatServer> Servers(string name, int first, IReadOnlyList<StatedState> states, IReadOnlyList<string?> centers)
        {
            var unknown = 0;
            for (var i = 0; i < states.Count; i++)
            {
                var state = states[i] == StatedState.Unknown && unknown++ >= (name == "chat" ? 3 : 2) ? StatedState.Active : states[i];
                yield return new ChatServer(Plan.Name($"srv{first + i:00}"), dataCenter: centers[i]) with { Stated = state };
            }
        }
    }
}
