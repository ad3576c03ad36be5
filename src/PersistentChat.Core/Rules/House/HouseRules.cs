using System.Collections.Generic;
using System.Linq;
using PersistentChat.Capacity;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Rules.Policies;
using PersistentChat.Rules.Stated;

namespace PersistentChat.Rules.House;

/// <summary>The rules that a policy has keys of their own for, and the conditions that each stands for. What their messages calculate no condition says.</summary>
internal static class HouseRules
{
    /// <summary>Every rule, in the order of the ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = ValueList.Of<Rule>(
    [
        new HouseRule<HeadroomPolicy>("HOUSE-HEADROOM", policy => policy.MinimumHeadroom, Headroom),
        new HouseRule<NamingPolicy>("HOUSE-NAMING", policy => policy.Naming, Naming),
        new HouseRule<SqlVersionPolicy>("HOUSE-SQLVERSION", policy => policy.SqlVersions, SqlVersions),
        new HouseRule<StandbyPolicy>("HOUSE-STANDBY", policy => policy.StandbyShare, Standby),
    ]);

    /// <summary><c>headroom: { atLeast: 5000 }</c>, or <c>headroom: { atLeast: { key: capacity, times: 0.2 } }</c>.</summary>
    private static IEnumerable<HousePart> Headroom(HeadroomPolicy policy)
    {
        var pools = HouseSubjects.ChatPools;
        Operand least = policy.Least.IsPercent ? Fact(pools, "capacity", policy.Least.Amount / (decimal)Policies.Headroom.WholePercent) : Number(policy.Least.Amount);
        yield return new(new(pools, null, Block(Ask(pools, "headroom", AtLeast(least)))), (owner, _) =>
        {
            var capacity = CapacityPlanner.Plan((ChatPool)owner);
            return [owner, capacity.Headroom, policy.Least.UsersOf(capacity.MaximumConcurrentUsers)];
        });
    }

    /// <summary><c>fqdn: { matches: chat##.* }</c>, for each kind of objects. What bears another object's name by necessity is judged once, as that object.</summary>
    private static IEnumerable<HousePart> Naming(NamingPolicy policy) => policy.Conventions.Select(convention =>
    {
        var (subjects, selects, name) = HouseSubjects.Named(convention.Kind);
        return new HousePart(
            new(subjects, selects, Block(Ask(subjects, name, new PatternTest(convention.Patterns)))),
            (owner, _) => [owner.ToString(), DisplayName.Of(convention.Kind), convention.Patterns]);
    });

    /// <summary><c>version: ["2012", "2014"]</c></summary>
    private static IEnumerable<HousePart> SqlVersions(SqlVersionPolicy policy)
    {
        var instances = HouseSubjects.Instances;
        var allowed = new OneOfTest(ValueList.Of(policy.Allowed.Select(version => new Literal(Kinds.SqlVersion, version))));
        yield return new(new(instances, null, Block(Ask(instances, "version", allowed))), (owner, index) => [owner, index.Instance((SqlInstanceName)owner)!.Version, policy.Allowed]);
    }

    /// <summary><c>any: [{ standbyServers: { atLeast: { key: activeServers, times: 0.5 } } }, { servers: { count: { atLeast: 8 } } }]</c></summary>
    private static IEnumerable<HousePart> Standby(StandbyPolicy policy)
    {
        var pools = HouseSubjects.ChatPools;
        var share = Block(Ask(pools, "standbyServers", AtLeast(Fact(pools, "activeServers", policy.Least))));
        var isFull = Block(Ask(pools, "servers", new CountTest(ValueList.Of<Test>([AtLeast(Number(Limits.Servers))]))));
        yield return new(new(pools, null, Block(new Several(Quantifier.Any, ValueList.Of([share, isFull])))), (owner, _) =>
        {
            var pool = (ChatPool)owner;
            return [pool, pool.Servers.Count - pool.ActiveCount, pool.ActiveCount, policy.ServersFor(pool.ActiveCount)];
        });
    }

    internal static Every Block(params Condition[] conditions) => new(ValueList.Of(conditions));

    internal static Question Ask(SubjectKind subjects, string fact, Test test) => new(FactPaths.Find(subjects.Facts, fact)!, ValueList.Of([test]));

    private static BoundTest AtLeast(Operand bound) => new(IsLeast: true, bound);

    private static Literal Number(int number) => new(Kinds.Count, number);

    private static OtherFact Fact(SubjectKind subjects, string fact, decimal times) => new(FactPaths.Find(subjects.Facts, fact)!, times);
}
