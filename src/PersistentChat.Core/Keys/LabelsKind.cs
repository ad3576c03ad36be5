using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.NameMaps;
using PersistentChat.Keys.Reading;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Keys;

/// <summary>A table whose keys are names of the house.</summary>
internal sealed class LabelsKind : Kind<Labels>
{
    public override bool Accepts(Node node) => node is MappingNode;

    public override Labels? Read(Node node, string key, BindingContext context)
    {
        if (node is not MappingNode mapping)
        {
            context.WrongType(node, key, TypeWords.Mapping);
            return null;
        }
        var labels = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in mapping.Entries)
        {
            // Each by itself, so that a problem is found where it stands.
            if (Text(entry, context) is not { } text
                || context.Problems.Try(entry.Location, entry.Key, name => new Labels([new KeyValuePair<string, string?>(name, text)])) is not { Count: > 0 } label)
                continue;
            var (name, value) = (label.Keys.First(), label.Values.First());
            if (labels.ContainsKey(name))
                context.Problems.Add(entry.Location, TopologyError.DuplicateName, name, name);
            else
                labels.Add(name, value);
        }
        return new Labels((IEnumerable<KeyValuePair<string, string?>>)labels);
    }

    public override void Write(DocumentWriter document, Labels value)
    {
        document.BeginTable(onOneLine: true);
        foreach (var label in value)
        {
            document.Key(label.Key);
            document.Text(label.Value);
        }
        document.EndTable();
    }

    public override object Shown(Labels value) => value.Select(label => label.Key + ": " + label.Value).ToArray();

    public override void Describe(SchemaWriter schema) => schema.Reference("labels", labels =>
    {
        labels.Text("description", KeyTexts.Kind("labels"));
        labels.Text("type", "object");
        labels.Table("propertyNames", () =>
        {
            labels.Number("maxLength", Labels.LongestName);
            labels.Text("pattern", @"^\s*[\p{L}\p{Nd}][\p{L}\p{Nd} _.-]*$");
        });
        labels.Table("additionalProperties", () =>
        {
            labels.Texts("type", ["string", "number", "boolean", "null"]);
            labels.Number("maxLength", Labels.LongestValue);
        });
    });

    public override string? Text(Labels? value) => value is null || value.Count == 0 ? null : value.ToString();

    public override void Compare(ObjectChanges changes, Property property, Labels? before, Labels? after, Follow follow)
    {
        foreach (var name in (before ?? Labels.None).Keys.Union((after ?? Labels.None).Keys, StringComparer.OrdinalIgnoreCase).OrderBy(name => name, StringComparer.OrdinalIgnoreCase))
        {
            var (was, became) = (Value(before, name), Value(after, name));
            if (was != became)
                changes.Add(new Property(property.ToString(), name), was, became, follow);
        }
    }

    public override Labels Map(NameMap names, Labels value) =>
        new(value.Select(label => new KeyValuePair<string, string?>(names.LabelName(label.Key), names.Name(label.Value))));

    private static string? Value(Labels? labels, string name) => labels is not null && labels.TryGetValue(name, out var value) ? value : null;

    private static string? Text(MappingNode.Entry entry, BindingContext context) =>
        entry.Value is ScalarNode { IsNull: true } ? null : context.Text(entry.Value, entry.Key);
}
