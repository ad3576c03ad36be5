using System;
using PersistentChat.Internal;
using PersistentChat.Keys.Reading;
using PersistentChat.NameMaps;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Keys;

/// <summary>The kinds of values that keys of several objects have.</summary>
internal static class Kinds
{
    /// <summary>A computer, whatever it does.</summary>
    public static readonly Kind<Fqdn> Computer = Host((names, fqdn) => names.Computer(fqdn));

    /// <summary>A front-end pool or Standard Edition server.</summary>
    public static readonly Kind<Fqdn> FrontEndPool = Host((names, fqdn) => names.FrontEndPool(fqdn));

    public static readonly Kind<Fqdn> ChatPool = Host((names, fqdn) => names.ChatPool(fqdn));

    /// <summary>A pool of another deployment.</summary>
    public static readonly Kind<Fqdn> LegacyPool = Host((names, fqdn) => names.LegacyPool(fqdn));

    public static readonly Kind<DomainName> Domain =
        new TextKind<DomainName>(text => new DomainName(text), (names, domain) => names.Domain(domain), Forms.Domain);

    public static readonly Kind<SqlInstanceName> Instance =
        new TextKind<SqlInstanceName>(text => new SqlInstanceName(text), (names, instance) => names.Instance(instance), Forms.Instance);

    public static readonly Kind<StorePath> Path =
        new TextKind<StorePath>(text => new StorePath(text), (names, path) => names.Path(path), Forms.Path);

    public static readonly Kind<TimeZoneId> TimeZone = new TimeZoneKind();

    public static readonly Kind<SqlVersion> SqlVersion = new TextKind<SqlVersion>(PersistentChat.SqlVersion.Parse, describe: Forms.Version, isQuoted: true);

    /// <summary>A site that the topology declares.</summary>
    public static readonly Kind<string> Site = new SiteKind();

    /// <summary>The name of a site, whether the document declares it or not.</summary>
    public static readonly Kind<string> AnySite = new NameKind(StringComparer.OrdinalIgnoreCase, (names, name) => names.Site(name), isNeeded: true);

    public static readonly Kind<string> DataCenter = new NameKind(StringComparer.OrdinalIgnoreCase, (names, name) => names.DataCenter(name));

    /// <summary>A text for people.</summary>
    public static readonly Kind<string> Prose = new NameKind(StringComparer.Ordinal, (names, text) => names.Name(text));

    /// <summary>A text for people that cannot be empty.</summary>
    public static readonly Kind<string> NeededProse = new NameKind(StringComparer.Ordinal, (names, text) => names.Name(text), isNeeded: true);

    /// <summary>What a finding is about.</summary>
    public static readonly Kind<string> Target = new NameKind(StringComparer.OrdinalIgnoreCase, (names, target) => names.Target(target));

    /// <inheritdoc cref="Target"/>
    public static readonly Kind<string> NeededTarget =
        new NameKind(StringComparer.OrdinalIgnoreCase, (names, target) => names.Target(target), isNeeded: true);

    /// <summary>The id of a rule of the product, or one of the form that those of the house have.</summary>
    public static readonly Kind<string> RuleId =
        new TextKind<string>(text => RuleCatalog.Ids.Named(text), (names, rule) => names.Rule(rule), Forms.RuleId);

    /// <summary>The id of a rule that a policy states.</summary>
    public static readonly Kind<string> StatedRuleId =
        new TextKind<string>(text => StatedRule.CheckedId(text), (names, id) => names.Rule(id), Forms.StatedRuleId);

    /// <summary>The id of a rule that may be retired, or that no rule has.</summary>
    public static readonly Kind<string> AnyRuleId = new TextKind<string>(
        text => RuleCatalog.Ids.Written(Guard.Named(text, "rule")), (names, rule) => names.Rule(rule), Forms.RuleId);

    public static readonly Kind<bool?> Boolean = new BooleanKind();

    public static readonly Kind<DateTime?> Date = new DateKind();

    /// <summary>A TCP port.</summary>
    public static readonly Kind<int?> Port = Number(Limits.LowestPort, Limits.HighestPort);

    /// <summary>A number of things, of which there may be none.</summary>
    public static readonly Kind<int?> Count = Number(0, int.MaxValue);

    public static Kind<int?> Number(int least, int most) => new NumberKind(least, most);

    public static Kind<T?> Choice<T>() where T : struct, Enum => new ChoiceKind<T>();

    /// <summary>Items that share a line, such as names and words.</summary>
    public static ListKind<T> Line<T>(Kind<T> item) => new(item, _ => true);

    /// <summary>Items that have a line each, such as texts and tables.</summary>
    public static ListKind<T> Lines<T>(Kind<T> item) => new(item, _ => false);

    /// <summary>Words of an enumeration.</summary>
    public static WordsKind<T> Words<T>(System.Collections.Generic.IReadOnlyList<T>? permitted = null) where T : struct, Enum => new(permitted);

    private static TextKind<Fqdn> Host(Func<NameMap, Fqdn, Fqdn> map) => new(text => new Fqdn(text), map, Forms.Fqdn);

    private sealed class TimeZoneKind() : TextKind<TimeZoneId>(_ => null, describe: Forms.TimeZone)
    {
        protected override TimeZoneId Parse(string text, string key, BindingContext context) => context.TimeZone(text);
    }
}
