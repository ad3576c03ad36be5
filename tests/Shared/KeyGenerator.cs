using FsCheck;
using FsCheck.Fluent;
using PersistentChat.Keys;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Rules.Stated;

namespace PersistentChat.Tests.Shared;

/// <summary>Random objects by the tables of their keys: whatever the reader can make, no matter what the rules think of it.</summary>
/// <param name="sites">The sites that the topology declares.</param>
internal sealed class KeyGenerator(IReadOnlyList<Site> sites)
{
    private static readonly string[] _patterns =
        ["*", "chat##.*", "?*.contoso.com", "[a-z]*", "[]#*?]*", "*-[0-9a-f]", "true", "12", "Redmond*", @"*\rtc", "null.*", "# x", "a: b"];

    // What rules look for, where the kind of value does not tell.
    private static readonly Dictionary<string, Gen<string>> _texts = new()
    {
        ["url"] = Gen.OneOf(ValueGenerator.Url, ValueGenerator.Name),
        ["adapterType"] = Gen.OneOf(Gen.Constant(ComplianceSettings.XmlAdapter), ValueGenerator.Name),
    };

    public static Gen<T> Any<T>(KeyTable<T> table, IReadOnlyList<Site>? sites = null) where T : class =>
        new KeyGenerator(sites ?? []).Object(table).Select(item => (T)item);

    /// <summary>Objects that the model refuses are made anew.</summary>
    public Gen<object> Object(KeyTable table) => All(table.Keys.Select(Value)).Select(values => Made(table, values)).Where(item => item is not null).Select(item => item!);

    private static object? Made(KeyTable table, object?[] values)
    {
        var item = table.Draft();
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
                table.Keys[i].Set(item, value);
        }
        try
        {
            table.Finish(item);
            return item;
        }
        catch (TopologyException)
        {
            return null;
        }
    }

    /// <summary>A value of a key, or none.</summary>
    public Gen<object?> Value(IKey key) => key.Name == "sites" ? Gen.Constant<object?>(((IListKind)key.Kind).Of(sites))
        : key.IsRequired ? Of(key.Kind.Inner, key.Name)
        : Gen.Frequency((1, Gen.Constant<object?>(null)), (2, Of(key.Kind.Inner, key.Name)));

    /// <summary>A value of a kind, or none.</summary>
    public Gen<object?> Of(IKind kind, string key) => kind switch
    {
        SiteKind => sites.Count == 0 ? Gen.Constant<object?>(null) : Boxed(Gen.Elements(sites.Select(site => site.Name))),
        NumberKind number => Boxed(Gen.OneOf(
            Within(number, 20), Within(number, 200_000), Within(number, int.MaxValue))),
        BooleanKind => Boxed(Gen.Elements(true, false)),
        IWordsKind words => Gen.Elements<object?>(words.Words),
        DateKind => Boxed(Gen.Choose(0, 3_000_000).Select(day => DateTime.MinValue.AddDays(day))),
        DurationKind => Boxed(ValueGenerator.Interval),
        DecimalKind => Boxed(Gen.Choose(1, 7000).Select(least => least / 1000m)),
        SeveritiesKind => Boxed(Severities),
        StatedRulesKind => Boxed(StatedRuleGenerator.Rules),
        SubjectsKind => Gen.Elements<object?>(SubjectKind.All.ToArray<object?>()),
        ConditionKind => Boxed(StatedRuleGenerator.Block(FactTables.Of(ChatPoolKeys.Table), 2, 0)),
        LabelsKind => Boxed(Labels),
        IListKind list => List(list, key),
        NameKind name => Boxed((_texts.TryGetValue(key, out var texts) ? texts : ValueGenerator.Name).Select(text => text.Trim()).Where(text => text.Length <= name.Most)),
        { Table: { } table } => Object(table).Select(item => (object?)item),
        _ when kind == Kinds.StatedRuleId => Boxed(Gen.Constant("HOUSE-CHAT-01")),
        _ when kind == Kinds.RuleId || kind == Kinds.AnyRuleId => Boxed(RuleId),
        _ => OfType(kind.ValueType),
    };

    private static Gen<object?> OfType(Type type) =>
        type == typeof(Fqdn) ? Boxed(ValueGenerator.Fqdn)
        : type == typeof(DomainName) ? Boxed(ValueGenerator.Domain)
        : type == typeof(SqlInstanceName) ? Boxed(ValueGenerator.Instance)
        : type == typeof(StorePath) ? Boxed(ValueGenerator.Path)
        : type == typeof(TimeZoneId) ? Boxed(ValueGenerator.TimeZone)
        : type == typeof(SqlVersion) ? Boxed(Gen.Elements<SqlVersion>(SqlVersion.All))
        : type == typeof(NamePattern) ? Boxed(Gen.Elements(_patterns).Select(text => new NamePattern(text)))
        : type == typeof(RuleLock) ? Boxed(Gen.OneOf(RuleId.Select(RuleLock.Parse), Gen.Elements(Enum.GetValues<RuleCategory>()).Select(category => new RuleLock(category))))
        : type == typeof(Headroom) ? Boxed(Gen.OneOf(Gen.Choose(1, 80_000).Select(Headroom.OfUsers), Gen.Choose(1, 100).Select(Headroom.OfPercent)))
        : throw new NotSupportedException($"A new kind of value, {type}, needs a generator.");

    private Gen<object?> List(IListKind list, string key) =>
        from count in CanMake(list.Item.Inner) ? Gen.Choose(list.Least, list.Least + 3) : Gen.Constant(0)
        from items in All(Enumerable.Repeat(Of(list.Item.Inner, key), count))
        select (object?)list.Of(items!);

    private bool CanMake(IKind item) => sites.Count > 0
        || (item is not SiteKind && item.Table?.Keys.Any(key => key is { IsRequired: true, Kind: SiteKind }) != true);

    private static Gen<IReadOnlyList<SeverityOverride>> Severities =>
        from rules in Gen.ListOf(RuleId)
        from severities in All(Enumerable.Repeat(new KeyGenerator([]).Object(SeverityKeys.Table), rules.Distinct().Count()))
        select (IReadOnlyList<SeverityOverride>)[.. rules.Distinct().Zip(severities, (rule, severity) => ((SeverityOverride)severity).Of(rule))];

    private static Gen<Labels> Labels =>
        from names in Gen.ListOf(Gen.Elements("environment", "Cost centre", "owner", "null", "10", "y", "Ünit.1", "a-b_c"))
        from values in All(Enumerable.Repeat(ValueGenerator.Name.Where(text => text.Trim().Length <= 256), names.Distinct().Count()))
        select new Labels(names.Distinct().Select((name, index) => new KeyValuePair<string, string?>(name, values[index])));

    private static Gen<string> RuleId => Gen.Elements<Rule>(RuleCatalog.All).Select(rule => rule.Id);

    private static Gen<int> Within(NumberKind number, int width) =>
        Gen.Choose(number.Least, (int)Math.Min(number.Most, Math.Min((long)number.Least + width, int.MaxValue - 1)));

    private static Gen<object?> Boxed<T>(Gen<T> value) => value.Select(item => (object?)item);

    private static Gen<T[]> All<T>(IEnumerable<Gen<T>> values) => values.Aggregate(
        Gen.Constant(Array.Empty<T>()), (all, one) => from before in all from value in one select (T[])[.. before, value]);
}
