using System;
using System.Linq;
using System.Text.RegularExpressions;
using PersistentChat.Keys;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Rules.Stated;

/// <summary>What conditions look like, as JSON Schema, so that editors complete facts, words and values.</summary>
internal static class ConditionSchema
{
    // What texts have in common, whatever they stand for.
    private const string AnyText = "text";

    /// <summary>What follows for a rule from the kind of objects that it speaks of.</summary>
    public static void Describe(SchemaWriter schema) => schema.AllOf(SubjectKind.All.Select<SubjectKind, Action>(kind => () =>
    {
        schema.Table("if", () =>
        {
            schema.Table("properties", () => schema.Table("for", () => schema.Text("const", kind.Name)));
            schema.Texts("required", ["for"]);
        });
        schema.Table("then", () => schema.Table("properties", () =>
        {
            schema.Table("where", () => Refer(schema, kind.Facts));
            schema.Table("must", () => Refer(schema, kind.Facts));
        }));
    }));

    private static void Refer(SchemaWriter schema, FactTable facts) => schema.Reference(facts.Name + "Condition", block => Block(block, facts));

    private static void Block(SchemaWriter schema, FactTable facts)
    {
        schema.Text("type", "object");
        schema.Number("minProperties", 1);
        schema.Boolean("additionalProperties", false);
        schema.Table("properties", () =>
        {
            foreach (var fact in facts.All)
            {
                Property(schema, fact, fact.Name);
                if (fact.IsList || fact.IsLabels || fact.Target is not { } target)
                    continue;
                foreach (var inner in target.All.Where(inner => !inner.LooksBack))
                    Property(schema, inner, fact.Name + "." + inner.Name);
            }
            foreach (var quantifier in new[] { Words.All, Words.Any, Words.None })
                schema.Table(quantifier, () => schema.Array(() => Refer(schema, facts), least: 1));
            schema.Table(Words.Not, () => Refer(schema, facts));
        });
        schema.Table("patternProperties", () =>
        {
            string[] leading = [.. facts.All.Where(fact => !fact.IsList && !fact.IsLabels && fact.Target is not null).Select(fact => Regex.Escape(fact.Name))];
            if (leading.Length > 0)
                schema.Table("^(" + string.Join("|", leading) + @")\.[A-Za-z]+\..+$", () => { });
            if (facts.All.Any(fact => fact.IsLabels))
                schema.Table(@"^labels\..+$", () => Refer(schema, "textTest", Kinds.Prose));
        });
    }

    private static void Property(SchemaWriter schema, Fact fact, string path) => schema.Table(path, () =>
    {
        schema.Text("description", fact.Meaning);
        if (fact.IsList)
            schema.Reference(NameOf(fact.Kind, fact.Target) + "List", list => Items(list, fact));
        else
            Refer(schema, NameOf(fact.Kind, fact.Target) + "Test", fact.Kind);
    });

    private static void Refer(SchemaWriter schema, string name, IKind kind) => schema.Reference(name, test => Test(test, name, kind));

    /// <summary>Facts whose values are asked alike share a definition.</summary>
    private static string NameOf(IKind kind, FactTable? target)
    {
        var sort = ValueSort.Of(kind);
        var type = Nullable.GetUnderlyingType(kind.ValueType) ?? kind.ValueType;
        return sort.IsTable ? (target?.Name ?? "labels")
            : kind is IWordsKind || sort.IsOrdered ? char.ToLowerInvariant(type.Name[0]) + type.Name.Substring(1)
            : type == typeof(bool) ? "boolean"
            : target is not null ? target.Name + "Name"
            : AnyText;
    }

    private static void Test(SchemaWriter schema, string name, IKind kind)
    {
        var sort = ValueSort.Of(kind);
        if (sort.IsTable)
        {
            Operators(schema, name, kind, sort);
            return;
        }
        schema.AnyOf(
            () => Value(schema, kind), () => schema.Array(() => Value(schema, kind), least: 1), () => Operators(schema, name, kind, sort));
    }

    private static void Operators(SchemaWriter schema, string name, IKind kind, ValueSort sort)
    {
        schema.Text("type", "object");
        schema.Number("minProperties", 1);
        schema.Boolean("additionalProperties", false);
        schema.Table("properties", () =>
        {
            foreach (var word in Words.Of(sort))
                schema.Table(word, () => Operator(schema, word, name, kind));
        });
    }

    private static void Operator(SchemaWriter schema, string word, string name, IKind kind)
    {
        switch (word)
        {
            case Words.EqualTo or Words.AtLeast or Words.AtMost:
                schema.AnyOf(() => Value(schema, kind), () => schema.Reference("otherFact", OtherFact));
                break;
            case Words.In:
                schema.Array(() => Value(schema, kind), least: 1);
                break;
            case Words.Matches:
                new PatternsKind().Describe(schema);
                break;
            case Words.Exists:
                schema.Text("type", "boolean");
                break;
            default:
                Refer(schema, name, kind);
                break;
        }
    }

    private static void Items(SchemaWriter schema, Fact fact)
    {
        schema.Text("type", "object");
        schema.Number("minProperties", 1);
        schema.Boolean("additionalProperties", false);
        schema.Table("properties", () =>
        {
            schema.Table(Words.Exists, () => schema.Text("type", "boolean"));
            schema.Table(Words.Count, () => Refer(schema, "int32Test", Kinds.Count));
            foreach (var quantifier in new[] { Words.All, Words.Any, Words.None })
                schema.Table(quantifier, () => Item(schema, fact));
            schema.Table(Words.Not, () => schema.Reference(NameOf(fact.Kind, fact.Target) + "List", list => Items(list, fact)));
        });
    }

    private static void Item(SchemaWriter schema, Fact fact)
    {
        var name = NameOf(fact.Kind, fact.Target) + "Test";
        if (fact.Target is not { } facts)
            Refer(schema, name, fact.Kind);
        else if (ValueSort.Of(fact.Kind).IsTable)
            Refer(schema, facts);
        else
            schema.AnyOf(() => Refer(schema, name, fact.Kind), () => Refer(schema, facts));
    }

    private static void OtherFact(SchemaWriter schema)
    {
        schema.Text("type", "object");
        schema.Boolean("additionalProperties", false);
        schema.Texts("required", [Words.Key]);
        schema.Table("properties", () =>
        {
            schema.Table(Words.Key, () => schema.Text("type", "string"));
            schema.Table(Words.Times, () =>
            {
                schema.Text("type", "number");
                schema.Number("exclusiveMinimum", 0);
            });
        });
    }

    private static void Value(SchemaWriter schema, IKind kind)
    {
        if (ValueSort.Of(kind).IsNumber)
            schema.Text("type", "integer");
        else if (NameOf(kind, FactTables.NamedBy(kind)) == AnyText)
            Forms.Text(schema);
        else
            kind.Describe(schema);
    }
}
