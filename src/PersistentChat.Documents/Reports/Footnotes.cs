using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>Numbers texts that many places refer to, in the order in which they are first referred to, and lists them.</summary>
internal sealed class Footnotes
{
    private const int Letters = 26;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly string _id;
    private readonly string _label;
    private readonly bool _lettered;

    private Footnotes(string id, string label, bool lettered) => (_id, _label, _lettered) = (id, label, lettered);

    public int Count => _texts.Count;

    /// <summary>Documents, with numbers: [1].</summary>
    public static Footnotes OfSources() => new("source", "Source_Link", lettered: false);

    /// <summary>Notes of a section, with letters: a.</summary>
    /// <param name="section">What the ids of the notes begin with.</param>
    public static Footnotes OfNotes(string section) => new(section + "-note", "Note_Link", lettered: true);

    /// <summary>A link to a text.</summary>
    public XElement Refer(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _texts.Add(text);
            _numbers.Add(text, number = _texts.Count);
        }
        var sign = _lettered ? Letter(number) : Decimal(number);
        var link = Html.Classed(
            "a", _lettered ? "note" : "reference",
            new XAttribute("href", "#" + Id(number)), new XAttribute("aria-label", Texts.FormatReport(_label, sign)), sign);
        return _lettered ? new XElement("sup", link) : link;
    }

    /// <summary>All texts that were referred to.</summary>
    public XElement List() => Html.Classed(
        "ol", _lettered ? "footnotes lettered" : "footnotes",
        _texts.Select((text, index) => new XElement("li", new XAttribute("id", Id(index + 1)), text)));

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Letter(int number) =>
        (number > Letters ? Letter((number - 1) / Letters) : "") + (char)('a' + ((number - 1) % Letters));

    private string Id(int number) => _id + "-" + Decimal(number);
}
