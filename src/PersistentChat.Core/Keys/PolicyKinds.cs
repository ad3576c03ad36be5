using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.NameMaps;
using PersistentChat.Internal;
using PersistentChat.Keys.Reading;
using PersistentChat.Keys.Writing;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Sources;

namespace PersistentChat.Keys;

/// <summary>A table whose keys are ids of rules: each has a severity, or a table with severity and reason.</summary>
internal sealed class SeveritiesKind : Kind<IReadOnlyList<SeverityOverride>>
{
    private static readonly ShortKind<SeverityOverride> _item = new(SeverityKeys.Table);

    public override KeyTable Table => SeverityKeys.Table;

    public override bool Accepts(Node node) => node is MappingNode;

    public override IReadOnlyList<SeverityOverride>? Read(Node node, string key, BindingContext context)
    {
        if (node is not MappingNode mapping)
        {
            context.WrongType(node, key, TypeWords.Mapping);
            return null;
        }
        var severities = new List<SeverityOverride>();
        var seen = new HashSet<string>();
        foreach (var entry in mapping.Entries)
        {
            var rule = context.Problems.Try(entry.Location, entry.Key, RuleCatalog.Ids.Named);
            var severity = entry.Value is ScalarNode
                ? SeverityKeys.Table.ReadFirst(entry.Value, entry.Key, context)
                : _item.Read(entry.Value, entry.Key, context);
            if (rule is null)
                continue;
            if (!seen.Add(rule))
                context.Problems.Add(entry.Location, TopologyError.DuplicateName, rule, rule);
            else if (severity is not null)
            {
                severities.Add(severity.Of(rule));
                context.Sources.Add(SourceKind.Severity, rule, entry.Location);
            }
        }
        return ValueList.Of<SeverityOverride>(severities);
    }

    public override void Write(DocumentWriter document, IReadOnlyList<SeverityOverride> value)
    {
        document.BeginTable();
        foreach (var severity in value)
        {
            document.Key(severity.Rule);
            _item.Write(document, severity);
        }
        document.EndTable();
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Text("type", "object");
        schema.Table("propertyNames", () => schema.Text("pattern", Forms.RuleIdPattern));
        schema.Table("additionalProperties", () => _item.Describe(schema));
    }

    public override void Compare(
        ObjectChanges changes, Property property, IReadOnlyList<SeverityOverride>? before, IReadOnlyList<SeverityOverride>? after, Follow follow)
    {
        var old = (before ?? []).ToDictionary(severity => severity.Rule);
        var news = (after ?? []).ToDictionary(severity => severity.Rule);
        foreach (var rule in old.Keys.Union(news.Keys).OrderBy(rule => rule, StringComparer.Ordinal))
        {
            old.TryGetValue(rule, out var from);
            news.TryGetValue(rule, out var to);
            var one = new Property(property.ToString(), rule);
            SeverityKeys.Table.First.CompareAs(one, changes, from, to);
            SeverityKeys.Table.All[1].Compare(changes, one.ToString(), from, to);
        }
    }

    public override IReadOnlyList<SeverityOverride> Map(NameMap names, IReadOnlyList<SeverityOverride> value) =>
        ValueList.Of(value.Select(severity => SeverityKeys.Table.Map(names, severity).Of(names.Rule(severity.Rule))));
}

/// <summary>A pattern, or a list of them.</summary>
internal sealed class PatternsKind() : ListKind<NamePattern>(Pattern, _ => true)
{
    public override int Least => 1;

    private static Kind<NamePattern> Pattern => new TextKind<NamePattern>(text => new NamePattern(text), describe: Forms.NamePattern);

    public override bool Accepts(Node node) => node is not MappingNode;

    public override IReadOnlyList<NamePattern>? Read(Node node, string key, BindingContext context)
    {
        if (node is SequenceNode { Items.Count: 0 })
        {
            context.Problems.Add(node.Location, TopologyError.NameMissing, key, key);
            return null;
        }
        var patterns = node is SequenceNode ? base.Read(node, key, context)!
            : Item.Read(node, key, context) is { } pattern ? ValueList.Of([pattern])
            : [];
        return patterns.Count == 0 ? null : patterns;
    }

    public override void Write(DocumentWriter document, IReadOnlyList<NamePattern> value)
    {
        if (document.TellsAll)
        {
            document.BeginShortList(onOneLine: true);
            foreach (var pattern in value)
                Item.Write(document, pattern);
            document.EndList();
        }
        else if (value.Count == 1)
            Item.Write(document, value[0]);
        else
            base.Write(document, value);
    }

    public override void Describe(SchemaWriter schema) => schema.Reference(
        "namePatterns", patterns => patterns.AnyOf(() => Item.Describe(patterns), () => patterns.Array(() => Item.Describe(patterns), least: 1)));
}

/// <summary>A number of users, or a percentage.</summary>
internal sealed class HeadroomKind() : TextKind<Headroom>(Headroom.Parse, describe: Forms.Headroom)
{
    public override void Write(DocumentWriter document, Headroom value)
    {
        if (value.IsPercent)
            base.Write(document, value);
        else
            document.Number(value.Amount);
    }
}

/// <summary>Versions of SQL Server, at least one.</summary>
internal sealed class VersionsKind() : ListKind<SqlVersion>(Kinds.SqlVersion, _ => true)
{
    public override int Least => 1;

    public override object Of(IEnumerable<object> items) => SqlVersionPolicy.Checked(items.Cast<SqlVersion>());

    public override IReadOnlyList<SqlVersion>? Read(Node node, string key, BindingContext context)
    {
        // Where versions were refused, that is reported already.
        if (base.Read(node, key, context) is not { } versions || (versions.Count == 0 && node is SequenceNode { Items.Count: > 0 }))
            return null;
        return context.Problems.Try(node.Location, versions, SqlVersionPolicy.Checked);
    }

    public override void Describe(SchemaWriter schema) => schema.Array(() => Item.Describe(schema), least: 1);
}
