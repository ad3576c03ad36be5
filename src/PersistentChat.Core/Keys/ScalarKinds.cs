using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using PersistentChat.Internal;
using PersistentChat.Keys.Reading;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Keys;

/// <summary>A whole number within limits.</summary>
internal sealed class NumberKind(int least, int most) : Kind<int?>
{
    public int Least => least;

    public int Most => most;

    public override int? Read(Node node, string key, BindingContext context)
    {
        if (node is not ScalarNode { IsWholeNumber: true } scalar)
        {
            context.WrongType(node, key, TypeWords.WholeNumber);
            return null;
        }
        if (int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
            return number;
        context.Problems.Add(node.Location, TopologyError.NumberOutOfRange, scalar.Text, key, scalar.Text, Phrase.Range(least, most));
        return null;
    }

    public override void Write(DocumentWriter document, int? value) => document.Number(value!.Value);

    public override void Describe(SchemaWriter schema)
    {
        schema.Text("type", "integer");
        schema.Number("minimum", least);
        schema.Number("maximum", most);
    }
}

/// <summary>A number that may have decimal places, at most nine.</summary>
/// <param name="check">Refuses numbers that mean nothing.</param>
/// <param name="describe">What it looks like, as JSON Schema.</param>
internal sealed class DecimalKind(Func<decimal, decimal> check, Action<SchemaWriter> describe) : Kind<decimal?>
{
    private static readonly Regex _form = new(@"^[0-9]{1,9}(\.[0-9]{1,9})?\z", RegexOptions.CultureInvariant);

    public override decimal? Read(Node node, string key, BindingContext context)
    {
        if (node is not ScalarNode { IsQuoted: false } scalar || !_form.IsMatch(scalar.Text))
        {
            context.WrongType(node, key, TypeWords.Number);
            return null;
        }
        try
        {
            return check(decimal.Parse(scalar.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
        }
        catch (TopologyException refused)
        {
            context.Problems.Add(node.Location, refused);
            return null;
        }
    }

    public override void Write(DocumentWriter document, decimal? value) => document.Number(value!.Value);

    public override void Describe(SchemaWriter schema) => describe(schema);
}

/// <summary>Yes or no.</summary>
internal sealed class BooleanKind : Kind<bool?>
{
    public override bool? Read(Node node, string key, BindingContext context)
    {
        if ((node as ScalarNode)?.Boolean is { } boolean)
            return boolean;
        context.WrongType(node, key, TypeWords.Boolean);
        return null;
    }

    public override void Write(DocumentWriter document, bool? value) => document.Boolean(value!.Value);

    public override void Describe(SchemaWriter schema) => schema.Text("type", "boolean");
}

/// <summary>A day.</summary>
internal sealed class DateKind : Kind<DateTime?>
{
    public override DateTime? Read(Node node, string key, BindingContext context)
    {
        if (node is ScalarNode scalar
            && DateTime.TryParseExact(scalar.Text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        context.WrongType(node, key, TypeWords.Date);
        return null;
    }

    public override void Write(DocumentWriter document, DateTime? value) => document.Date(value!.Value);

    public override void Describe(SchemaWriter schema) => Forms.Date(schema);
}

/// <summary>A length of time.</summary>
/// <param name="check">Refuses what is too short or too long.</param>
internal sealed class DurationKind(Func<TimeSpan, TimeSpan> check) : Kind<TimeSpan?>
{
    private static readonly Regex _form = new(@"^(\d+\.)?\d{1,2}:\d{2}:\d{2}(\.\d{1,7})?\z", RegexOptions.CultureInvariant);

    public override TimeSpan? Read(Node node, string key, BindingContext context)
    {
        if (node is not ScalarNode scalar || !_form.IsMatch(scalar.Text)
            || !TimeSpan.TryParseExact(scalar.Text, "c", CultureInfo.InvariantCulture, out var duration))
        {
            context.WrongType(node, key, TypeWords.Duration);
            return null;
        }
        try
        {
            return check(duration);
        }
        catch (TopologyException refused)
        {
            context.Problems.Add(node.Location, refused);
            return null;
        }
    }

    public override void Write(DocumentWriter document, TimeSpan? value) => document.Text(value!.Value.ToString("c"), isQuoted: true);

    public override void Describe(SchemaWriter schema) => Forms.Duration(schema);
}

/// <summary>One of the words of an enumeration, or of those of its words that are permitted here.</summary>
internal sealed class ChoiceKind<T>(IReadOnlyList<T>? permitted = null) : Kind<T?>, IWordsKind where T : struct, Enum
{
    public IReadOnlyList<object> Words => [.. (permitted ?? EnumNames<T>.All).Cast<object>()];

    public override T? Read(Node node, string key, BindingContext context)
    {
        if (context.Text(node, key) is not { } text)
            return null;
        if (EnumNames<T>.Find(text.Trim()) is { } value && permitted?.Contains(value) != false)
            return value;
        var words = (permitted ?? EnumNames<T>.All).Select(word => word.ToString()).ToArray();
        context.Problems.Add(node.Location, TopologyError.InvalidValue, text, text, key, new Guess(text, words), new Enumeration(words));
        return null;
    }

    public override void Write(DocumentWriter document, T? value) => document.Text(value!.Value.ToString());

    public override void Describe(SchemaWriter schema) => schema.Words(permitted ?? EnumNames<T>.All);
}
