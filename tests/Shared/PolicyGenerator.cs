using FsCheck;
using FsCheck.Fluent;
using PersistentChat.Policies;
using PersistentChat.Rules;

namespace PersistentChat.Tests.Shared;

/// <summary>Random policies and baselines.</summary>
public static class PolicyGenerator
{
    private static readonly string[] _patterns =
        ["*", "chat##.*", "?*.contoso.com", "[a-z]*", "[]#*?]*", "*-[0-9a-f]", "true", "12", "Redmond*", @"*\rtc", "null.*", "# x", "a: b"];

    private static readonly Gen<Severity> _severity = Gen.Elements(Enum.GetValues<Severity>());

    public static Arbitrary<Policy> Policies() => Policy.ToArbitrary();

    public static Arbitrary<Baseline> Baselines() => Baseline.ToArbitrary();

    public static Gen<Policy> Policy =>
        from severities in TopologyGenerator.Some(SeverityOverride, severity => severity.Rule)
        from naming in Naming.OrNull()
        from standby in Standby.OrNull()
        from headroom in Headroom.OrNull()
        from versions in Versions.OrNull()
        select new Policy(severities, naming, standby, headroom, versions);

    public static Gen<Baseline> Baseline =>
        from entries in Gen.ListOf(Entry)
        from version in Gen.Elements("1.0.0", "2.10.3", null)
        select new Baseline(entries, version);

    private static Gen<DateTime> Day => Gen.Choose(0, 3_000_000).Select(day => DateTime.MinValue.AddDays(day));

    private static Gen<BaselineEntry> Entry =>
        from topology in ValueGenerator.Name
        from rule in Gen.Elements<Rule>(RuleCatalog.All)
        from target in ValueGenerator.Name
        from fingerprint in Gen.Elements("00e0000000000012", "1234567890123456", "ffffffffffffffff")
        from since in Day
        from version in Gen.Elements("1.0.0", "1.4.2", null)
        select new BaselineEntry(topology, rule.Id, target, fingerprint, since, version);

    private static Gen<SeverityOverride> SeverityOverride =>
        from rule in Gen.Elements<Rule>(RuleCatalog.All)
        from severity in _severity
        from reason in ValueGenerator.Name.OrNull()
        select new SeverityOverride(rule.Id, severity, reason);

    private static Gen<NamingPolicy> Naming =>
        from conventions in TopologyGenerator.Some(Convention, convention => convention.Kind)
        from first in Convention
        from severity in _severity
        from reason in ValueGenerator.Name.OrNull()
        select new NamingPolicy(conventions.Append(first).DistinctBy(convention => convention.Kind), severity, reason);

    private static Gen<NamingConvention> Convention =>
        from kind in Gen.Elements(Enum.GetValues<NamingTarget>())
        from patterns in Gen.NonEmptyListOf(Gen.Elements(_patterns).Select(text => new NamePattern(text)))
        select new NamingConvention(kind, patterns);

    private static Gen<StandbyPolicy> Standby =>
        from least in Gen.Choose(1, 7000)
        from severity in _severity
        from reason in ValueGenerator.Name.OrNull()
        select new StandbyPolicy(least / 1000m, severity, reason);

    private static Gen<HeadroomPolicy> Headroom =>
        from least in Gen.OneOf(
            Gen.Choose(1, 80_000).Select(users => PersistentChat.Policies.Headroom.OfUsers(users)),
            Gen.Choose(1, 100).Select(percent => PersistentChat.Policies.Headroom.OfPercent(percent)))
        from severity in _severity
        from reason in ValueGenerator.Name.OrNull()
        select new HeadroomPolicy(least, severity, reason);

    private static Gen<SqlVersionPolicy> Versions =>
        from versions in Gen.NonEmptyListOf(Gen.Elements<SqlVersion>(SqlVersion.All))
        from severity in _severity
        from reason in ValueGenerator.Name.OrNull()
        select new SqlVersionPolicy(versions, severity, reason);
}
