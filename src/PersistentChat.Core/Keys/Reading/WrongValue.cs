using System;
using System.Linq;
using System.Text.RegularExpressions;
using PersistentChat.Internal;

namespace PersistentChat.Keys.Reading;

/// <summary>What stands where something else is needed, and what to write instead.</summary>
internal static class WrongValue
{
    private static readonly string[] _yes = ["yes", "y", "on", "1", "true", "ja", "wahr", "sí", "si", "verdadero"];
    private static readonly string[] _no = ["no", "n", "off", "0", "false", "nein", "falsch", "falso"];
    private static readonly Regex _separated = new(@"^[+-]?\d{1,3}([.,' _\u00A0\u202F\u2019]\d{3})+\z", RegexOptions.CultureInvariant);
    private static readonly Regex _joined = new(@"^([A-Za-z]\w*):(\S.*)\z", RegexOptions.CultureInvariant);

    /// <summary>What the placeholders of <see cref="TopologyError.WrongType"/> stand for.</summary>
    /// <param name="subject">The key whose value it is, or the document.</param>
    /// <param name="node">What stands there.</param>
    /// <param name="expected">What is needed, a member of <see cref="TypeWords"/>.</param>
    public static object[] Describe(object subject, Node node, string expected) => [subject, new Word(expected), Found(node), Cure(node, expected)];

    private static Phrase Found(Node node) => node switch
    {
        ScalarNode { IsNull: true } => new("Found_Nothing"),
        ScalarNode scalar => new(scalar.TypeWord == TypeWords.Text ? "Found_Text" : "Found_Value", Excerpt.Of(scalar.Text)),
        SequenceNode => new("Found_List"),
        _ => new("Found_Mapping"),
    };

    private static object Cure(Node node, string expected) => node switch
    {
        ScalarNode { IsNull: true } => new Phrase("Cure_Nothing"),
        ScalarNode scalar => Cure(scalar, expected),
        _ => new Phrase(expected switch
        {
            TypeWords.List => "Cure_Dashes",
            TypeWords.Mapping => "Cure_NoList",
            _ => "Cure_OneValue",
        }),
    };

    private static object Cure(ScalarNode scalar, string expected)
    {
        var text = scalar.Text.Trim();
        return expected switch
        {
            TypeWords.WholeNumber => Number(scalar, text),
            TypeWords.Number => scalar.IsQuoted && text.Length > 0 && text.All(c => c is >= '0' and <= '9' or '.') ? new Cure("Cure_NoQuotes", text) : new Phrase("Cure_Number"),
            TypeWords.Boolean => scalar.IsQuoted && text is "true" or "false" ? new Cure("Cure_NoQuotes", text)
                : IsOneOf(_yes, text) ? new Cure("Cure_Write", "true")
                : IsOneOf(_no, text) ? new Cure("Cure_Write", "false")
                : new Phrase("Cure_Boolean"),
            TypeWords.List => new Phrase("Cure_Brackets", Excerpt.Of(text)),
            TypeWords.Mapping => _joined.Match(text) is { Success: true } pair && !scalar.IsQuoted
                ? new Phrase("Syntax_BlankAfterColon", pair.Groups[1].Value, Excerpt.Of(pair.Groups[2].Value))
                : new Phrase("Cure_Keys"),
            TypeWords.Date => new Phrase("Cure_Date"),
            _ => new Phrase("Cure_Duration"),
        };
    }

    private static object Number(ScalarNode scalar, string text) =>
        text.Length > 0 && text.All(c => c is >= '0' and <= '9') && scalar.IsQuoted ? new Cure("Cure_NoQuotes", text)
        : _separated.IsMatch(text) ? new Phrase("Cure_NoSeparators", string.Concat(text.Where(c => c is >= '0' and <= '9' or '-')))
        : new Phrase("Cure_Digits");

    private static bool IsOneOf(string[] words, string text) => words.Contains(text, StringComparer.OrdinalIgnoreCase);
}
