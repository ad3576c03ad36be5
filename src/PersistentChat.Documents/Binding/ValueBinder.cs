using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using PersistentChat.Documents.Nodes;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Binding;

/// <summary>Makes values of nodes; what cannot be made is null and a problem.</summary>
internal sealed class ValueBinder(DocumentProblems problems)
{
    private static readonly Regex _decimal = new(@"^[0-9]{1,9}(\.[0-9]{1,9})?\z", RegexOptions.CultureInvariant);
    private static readonly Regex _duration = new(@"^(\d+\.)?\d{1,2}:\d{2}:\d{2}(\.\d{1,7})?\z", RegexOptions.CultureInvariant);

    /// <summary>A text; a number or truth value written without quotes is the text it looks like.</summary>
    public string? Text(Node node, string key)
    {
        if (node is ScalarNode { IsNull: false } scalar)
            return scalar.Text;
        WrongType(node, key, TypeWords.Text);
        return null;
    }

    /// <summary>What a text stands for.</summary>
    public T? Parse<T>(Node node, string key, Func<string, T> parse) where T : class =>
        Text(node, key) is { } text ? problems.Try(node.Place, text, parse) : null;

    public int? Number(Node node, string key, int least, int most)
    {
        if (node is not ScalarNode { IsWholeNumber: true } scalar)
        {
            WrongType(node, key, TypeWords.WholeNumber);
            return null;
        }
        if (int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
            return number;
        problems.Add(node.Place, TopologyError.NumberOutOfRange, scalar.Text, key, scalar.Text, least, most);
        return null;
    }

    /// <summary>A number that may have decimal places, at most nine.</summary>
    public decimal? Decimal(Node node, string key)
    {
        if (node is ScalarNode { IsQuoted: false } scalar && _decimal.IsMatch(scalar.Text))
            return decimal.Parse(scalar.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        WrongType(node, key, TypeWords.Number);
        return null;
    }

    public bool? Truth(Node node, string key)
    {
        if ((node as ScalarNode)?.Truth is { } truth)
            return truth;
        WrongType(node, key, TypeWords.Boolean);
        return null;
    }

    /// <summary>One of the words of an enumeration, or of those of its words that are permitted here.</summary>
    public T? Choice<T>(Node node, string key, IReadOnlyList<T>? permitted = null) where T : struct, Enum
    {
        if (Text(node, key) is not { } text)
            return null;
        if (Words<T>.Find(text.Trim()) is { } value && permitted?.Contains(value) != false)
            return value;
        var words = (permitted ?? Words<T>.All).Select(word => word.ToString()).ToArray();
        problems.Add(node.Place, TopologyError.InvalidValue, text, text, key, Nearest.To(text, words), string.Join(", ", words));
        return null;
    }

    public DateTime? Date(Node node, string key)
    {
        if (node is ScalarNode scalar
            && DateTime.TryParseExact(scalar.Text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        WrongType(node, key, TypeWords.Date);
        return null;
    }

    public TimeSpan? Duration(Node node, string key)
    {
        if (node is ScalarNode scalar && _duration.IsMatch(scalar.Text)
            && TimeSpan.TryParseExact(scalar.Text, "c", CultureInfo.InvariantCulture, out var duration))
            return duration;
        WrongType(node, key, TypeWords.Duration);
        return null;
    }

    public void WrongType(Node node, string key, string expected) =>
        problems.Add(node.Place, TopologyError.WrongType, key, key, new Word(expected), new Word(node.TypeWord));
}
