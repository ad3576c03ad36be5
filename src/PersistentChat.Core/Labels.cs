using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Text;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>
/// Names with values that a house gives an object, such as environment, cost centre and owner, in the order of the names. No facts of the product, and never
/// sent anywhere. Names are compared without regard to case.
/// </summary>
public sealed class Labels : ReadOnlyDictionary<string, string>
{
    internal const int LongestName = 64;
    internal const int LongestValue = 256;

    private const char Between = ';';
    private const char Quote = '"';

    /// <summary>No labels.</summary>
    public static readonly Labels None = new([]);

    /// <summary>Labels; those without a value are left out.</summary>
    /// <param name="labels">
    /// Names of letters, digits, blanks, <c>-</c>, <c>_</c> and <c>.</c> that begin with a letter or digit, up to 64 characters, and values of up to 256 characters.
    /// </param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.InvalidInput"/>: a name; <see cref="TopologyError.NameMissing"/>; <see cref="TopologyError.TextTooLong"/>;
    /// <see cref="TopologyError.DuplicateName"/>.
    /// </exception>
    public Labels(IEnumerable<KeyValuePair<string, string?>> labels)
        : base(Checked(labels))
    {
    }

    /// <summary>The labels of a table, such as <c>@{ environment = 'production' }</c>; those without a value are left out.</summary>
    /// <param name="table">Names and values.</param>
    /// <exception cref="TopologyException">As for other labels.</exception>
    public Labels(IDictionary table)
        : this(Guard.NotNull(table, nameof(table)).Keys.Cast<object>().Select(name => new KeyValuePair<string, string?>(name.ToString()!, table[name]?.ToString())))
    {
    }

    /// <summary>Reads what <see cref="ToString"/> writes, such as <c>environment=production; owner="Doe; Jane"</c>.</summary>
    /// <param name="text">The text; nothing is no labels.</param>
    /// <exception cref="TopologyException">As for other labels; <see cref="TopologyError.InvalidInput"/>: no such text.</exception>
    public static Labels Parse(string text)
    {
        Guard.NotNull(text, nameof(text));
        return new Labels(Parts(text).Where(part => part.Trim().Length > 0).Select(part =>
        {
            var equals = part.IndexOf('=');
            return equals > 0
                ? new KeyValuePair<string, string?>(part.Substring(0, equals), Unquoted(part.Substring(equals + 1).Trim()))
                : throw new TopologyException(TopologyError.InvalidInput, part, part.Trim(), "name=value; name=value");
        }));
    }

    /// <summary>Whether the labels are the same.</summary>
    /// <param name="obj">Other labels.</param>
    public override bool Equals(object? obj) =>
        obj is Labels other && Count == other.Count && this.Zip(other, Same).All(isSame => isSame);

    /// <inheritdoc/>
    public override int GetHashCode() => this.Aggregate(
        Count, (hash, label) => unchecked((hash * 31) + StringComparer.OrdinalIgnoreCase.GetHashCode(label.Key) + StringComparer.Ordinal.GetHashCode(label.Value)));

    /// <summary>The labels in one line, such as <c>environment=production; owner="Doe; Jane"</c>.</summary>
    public override string ToString() => string.Join("; ", this.Select(label => label.Key + "=" + Quoted(label.Value)));

    private static bool Same(KeyValuePair<string, string> one, KeyValuePair<string, string> other) =>
        StringComparer.OrdinalIgnoreCase.Equals(one.Key, other.Key) && one.Value == other.Value;

    private static SortedDictionary<string, string> Checked(IEnumerable<KeyValuePair<string, string?>> labels)
    {
        var checkedLabels = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var label in Guard.NotNull(labels, nameof(labels)))
        {
            var name = CheckedName(label.Key);
            if (Guard.Short(Guard.Optional(label.Value, "labels." + name), LongestValue, "labels." + name) is not { } value)
                continue;
            if (checkedLabels.ContainsKey(name))
                throw new TopologyException(TopologyError.DuplicateName, name, name);
            checkedLabels.Add(name, value);
        }
        return checkedLabels;
    }

    private static string CheckedName(string? text)
    {
        var name = Guard.Short(Guard.Named(text, "labels"), LongestName, "labels")!;
        return char.IsLetterOrDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.')
            ? name
            : throw new TopologyException(TopologyError.InvalidInput, name, name, Texts.Get("Labels_Names"));
    }

    private static string Quoted(string value) =>
        value.IndexOf(Between) < 0 && value.IndexOf(Quote) < 0 ? value : Quote + value.Replace("\"", "\"\"") + Quote;

    private static string Unquoted(string value) => value.Length > 1 && value[0] == Quote && value[value.Length - 1] == Quote
        ? value.Substring(1, value.Length - 2).Replace("\"\"", "\"")
        : value;

    /// <summary>What stands between semicolons that are not quoted.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        var part = new StringBuilder();
        var isQuoted = false;
        foreach (var c in text)
        {
            isQuoted ^= c == Quote;
            if (c == Between && !isQuoted)
            {
                yield return part.ToString();
                part.Clear();
            }
            else
                part.Append(c);
        }
        yield return part.ToString();
    }
}
