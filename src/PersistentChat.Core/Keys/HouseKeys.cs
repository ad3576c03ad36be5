using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys.Reading;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Keys;

/// <summary>A rule of the house that has a key of its own: what it requires, and then the severity of its findings and the reason.</summary>
/// <param name="name">The table's name.</param>
/// <param name="blank">Makes a rule of which nothing is stated.</param>
/// <param name="copy">Copies a rule.</param>
/// <param name="required">What it can require.</param>
/// <param name="complete">Puts what it requires in order; left out, there is nothing to do.</param>
internal sealed class HouseKeys<T>(string name, Func<T> blank, Func<T, T> copy, Key<T>[] required, Action<T>? complete = null) : KeyTable<T>(name, blank, copy,
[
    .. required,
    Optional("severity", Kinds.Choice<Severity>(), policy => policy.Severity, (policy, severity) => policy.Severity = severity),
    Optional("reason", Kinds.Prose, policy => policy.Reason, (policy, reason) => policy.Reason = reason),
])
    where T : HousePolicy
{
    private readonly Key<T>[] _required = required;

    protected override void Complete(T item) => complete?.Invoke(item);

    /// <summary>Where what is required or an unknown key was refused, that is reported already.</summary>
    protected override bool Complete(T item, Fields fields, BindingContext context)
    {
        var isStated = fields.HasUnknown || _required.Any(key => fields.Find(key.Name) is not null);
        return (!isStated || _required.Any(key => !key.IsLeftOut(item))) && context.Problems.Try(fields.Location, item, Complete);
    }
}

/// <summary>The rules of the house that have keys of their own.</summary>
internal static class HouseTables
{
    /// <summary>How the house names objects.</summary>
    public static HouseKeys<NamingPolicy> Naming { get; } = new(
        "naming", () => new NamingPolicy(), policy => policy with { }, [.. EnumNames<NamingTarget>.All.Select(Convention)], policy => policy.Complete());

    /// <summary>How many standby servers the house wants.</summary>
    public static HouseKeys<StandbyPolicy> Standby { get; } = new("standbyShare", () => new StandbyPolicy(), policy => policy with { },
    [
        new Key<StandbyPolicy, decimal?>(
            "least", new DecimalKind(StandbyPolicy.Checked, Forms.Share), policy => policy.Least, (policy, least) => policy.Least = least!.Value).Required(),
    ]);

    /// <summary>How much room for more users the house wants.</summary>
    public static HouseKeys<HeadroomPolicy> Headroom { get; } = new("minimumHeadroom", () => new HeadroomPolicy(), policy => policy with { },
    [
        new Key<HeadroomPolicy, Headroom>("least", new HeadroomKind(), policy => policy.Least, (policy, least) => policy.Least = least!).Required(),
    ]);

    /// <summary>The versions of SQL Server that the house runs.</summary>
    public static HouseKeys<SqlVersionPolicy> SqlVersions { get; } = new("sqlVersions", () => new SqlVersionPolicy(), policy => policy with { },
    [
        new Key<SqlVersionPolicy, IReadOnlyList<SqlVersion>>("allowed", new VersionsKind(), policy => policy.Allowed, (policy, versions) => policy.Allowed = versions!).Required(),
    ]);

    private static Key<NamingPolicy> Convention(NamingTarget kind) => new Key<NamingPolicy, IReadOnlyList<NamePattern>>(
        KeyOf(kind), new PatternsKind(), policy => policy.Of(kind)?.Patterns, (policy, patterns) => policy.Set(kind, patterns)).ComparedAs(kind.ToString());

    /// <summary>The key of a kind: its name, with a small letter at the beginning.</summary>
    private static string KeyOf(NamingTarget kind)
    {
        var name = kind.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
