using FsCheck;
using FsCheck.Fluent;
using PersistentChat.Keys;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Tests.Shared;

/// <summary>Random policies and baselines.</summary>
public static class PolicyGenerator
{
    public static Arbitrary<Policy> Policies() => KeyGenerator.Any(PolicyKeys.Table).ToArbitrary();

    public static Arbitrary<Baseline> Baselines() => KeyGenerator.Any(BaselineKeys.Table).ToArbitrary();
}
