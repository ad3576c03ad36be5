using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.Internal;
using PersistentChat.Keys.Reading;
using PersistentChat.Keys.Writing;
using PersistentChat.NameMaps;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Rules.Stated;

namespace PersistentChat.Keys;

/// <summary>A rule that a policy states.</summary>
internal sealed class StatedRuleKeys : KeyTable<StatedRule>
{
    public static readonly StatedRuleKeys Table = new();

    private static Kind<LocalText> Local => new LocalTextKind();

    private StatedRuleKeys() : base("statedRule", () => new StatedRule(), rule => rule with { },
    [
        Required("id", Kinds.StatedRuleId, rule => rule.Id, (rule, id) => rule.Id = id),
        Required("for", new SubjectsKind(), rule => rule.Subjects, (rule, kind) => rule.Subjects = kind),
        Optional("where", new ConditionKind(), rule => rule.Selects, (rule, block) => rule.Selects = block),
        Required("must", new ConditionKind(), rule => rule.Requires, (rule, block) => rule.Requires = block),
        Optional("severity", Kinds.Choice<Severity>(), rule => rule.Severity, (rule, severity) => rule.Severity = severity),
        Required("title", Local, rule => rule.Title, (rule, text) => rule.Title = text),
        Optional("remedy", Local, rule => rule.Remedy, (rule, text) => rule.Remedy = text),
        Optional("message", Local, rule => rule.Message, (rule, text) => rule.Message = text),
        Optional("reason", Kinds.Prose, rule => rule.Reason, (rule, reason) => rule.Reason = reason),
    ])
    {
    }

    public override void Describe(SchemaWriter schema)
    {
        base.Describe(schema);
        ConditionSchema.Describe(schema);
    }

    /// <summary>What conditions can ask follows from the kind of objects, which is known only now.</summary>
    protected override bool Complete(StatedRule item, Fields fields, BindingContext context)
    {
        var reader = new ConditionReader(context);
        var facts = item.Subjects.Facts;
        var where = fields.Find("where") is { } selects ? reader.Block(selects, "where", facts) : null;
        var must = reader.Block(fields.Find("must")!, "must", facts);
        var isWhole = must is not null && (where is not null || item.Selects is null);
        if (isWhole)
            (item.Selects, item.Requires) = (where, must!);
        foreach (var name in item.Named)
            if (name != MessageText.Value && FactPaths.Find(facts, name, out var permitted) is null)
            {
                string[] names = [MessageText.Value, .. permitted];
                context.Problems.Add(fields.LocationOf("message"), TopologyError.UnknownKey, name, name, new Guess(name, names), new Enumeration(names));
                isWhole = false;
            }
        if (isWhole && item.Requires.Size + (item.Selects?.Size ?? 0) > StatedRule.MostConditions)
        {
            context.Problems.Add(fields.Location, TopologyError.ConditionTooLarge, item.Id, item.Id, StatedRule.MostConditions);
            isWhole = false;
        }
        return isWhole;
    }
}

/// <summary>A text in several languages.</summary>
internal sealed class LocalTextKeys : KeyTable<LocalText>
{
    public static readonly LocalTextKeys Table = new();

    private LocalTextKeys() : base("localText", () => new LocalText(), text => text with { },
    [
        Optional("en", Kinds.Prose, text => text.En, (text, value) => text.En = value),
        Optional("de", Kinds.Prose, text => text.De, (text, value) => text.De = value),
        Optional("es", Kinds.Prose, text => text.Es, (text, value) => text.Es = value),
    ])
    {
    }

    protected override void Complete(LocalText item) => item.Complete();

    protected override bool Complete(LocalText item, Fields fields, BindingContext context) => context.Problems.Try(fields.Location, item, Complete);
}

/// <summary>A text, or a table with one for each language; alone it is the one in English.</summary>
internal sealed class LocalTextKind() : ShortKind<LocalText>(LocalTextKeys.Table, onOneLine: true)
{
    public override LocalText? Read(Node node, string key, BindingContext context)
    {
        var text = base.Read(node, key, context);
        if (text is null || !LocalTextKeys.Table.All.All(language => language.IsLeftOut(text)))
            return text;
        context.Problems.Add(node.Location, TopologyError.NameMissing, key, key);
        return null;
    }

    public override void Write(DocumentWriter document, LocalText value)
    {
        if (value.En is null && !document.TellsAll)
        {
            document.BeginTable(onOneLine: true);
            LocalTextKeys.Table.Write(document, value);
            document.EndTable();
        }
        else
            base.Write(document, value);
    }

    public override string? Text(LocalText? value) => value is null ? null : LocalTextKeys.Table.Text(value);

    public override void Compare(ObjectChanges changes, Property property, LocalText? before, LocalText? after, Follow follow)
    {
        if (!Equals(before, after))
            changes.Add(property, Text(before), Text(after), follow);
    }
}

/// <summary>A kind of objects, by the name of its table.</summary>
internal sealed class SubjectsKind : Kind<SubjectKind>
{
    public override SubjectKind? Read(Node node, string key, BindingContext context)
    {
        if (context.Text(node, key) is not { } text)
            return null;
        if (SubjectKind.Find(text.Trim()) is { } kind)
            return kind;
        string[] names = [.. SubjectKind.All.Select(item => item.Name)];
        context.Problems.Add(node.Location, TopologyError.InvalidValue, text, text, key, new Guess(text, names), new Enumeration(names));
        return null;
    }

    public override void Write(DocumentWriter document, SubjectKind value) => document.Text(value.Name);

    public override void Describe(SchemaWriter schema) => schema.Texts("enum", SubjectKind.All.Select(kind => kind.Name));
}

/// <summary>Conditions. What they can ask depends on the rule, which reads them when it knows its objects.</summary>
internal sealed class ConditionKind : Kind<Every>
{
    private static readonly Every _unread = new([]);

    public override bool Accepts(Node node) => node is MappingNode;

    public override Every? Read(Node node, string key, BindingContext context)
    {
        if (node is MappingNode)
            return _unread;
        context.WrongType(node, key, TypeWords.Mapping);
        return null;
    }

    public override void Write(DocumentWriter document, Every value)
    {
        document.BeginTable(onOneLine: true);
        value.Write(document);
        document.EndTable();
    }

    public override void Describe(SchemaWriter schema) => schema.Text("type", "object");

    public override string? Text(Every? value) => value?.ToString();

    public override Every Map(NameMap names, Every value) => value.MapBlock(names);
}

/// <summary>The rules of a policy, whose ids differ; each is compared by itself.</summary>
internal sealed class StatedRulesKind() : ListKind<StatedRule>(new TableKind<StatedRule>(StatedRuleKeys.Table), _ => false)
{
    private readonly ObjectsKind<StatedRule, string> _objects = new(StatedRuleKeys.Table, rule => rule.Id);

    public override object Of(IEnumerable<object> items) => _objects.Of(items);

    public override IReadOnlyList<StatedRule>? Read(Node node, string key, BindingContext context) => _objects.Read(node, key, context);

    public override void Compare(
        ObjectChanges changes, Property property, IReadOnlyList<StatedRule>? before, IReadOnlyList<StatedRule>? after, Follow follow)
    {
        var old = (before ?? []).ToDictionary(rule => rule.Id);
        var news = (after ?? []).ToDictionary(rule => rule.Id);
        foreach (var id in old.Keys.Union(news.Keys).OrderBy(id => id, StringComparer.Ordinal))
        {
            old.TryGetValue(id, out var from);
            news.TryGetValue(id, out var to);
            StatedRuleKeys.Table.Compare(changes, new Property(property.ToString(), id).ToString(), from, to);
        }
    }

    /// <summary>Patterns show how names are made, and would judge fakes.</summary>
    public override IReadOnlyList<StatedRule> Map(NameMap names, IReadOnlyList<StatedRule> value) =>
        base.Map(names, ValueList.Of(value.Where(rule => !Leaves(names, rule))));

    /// <inheritdoc cref="Map"/>
    public static bool Leaves(NameMap names, StatedRule rule) => names.HidesPatterns && rule.HasPatterns;
}
