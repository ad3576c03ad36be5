using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using PersistentChat.Documents.Lync.Xml;

namespace PersistentChat.Documents.Lync.Services;

/// <summary>
/// Takes the values out of what <c>Export-Clixml</c> wrote. A name of a type is only ever a text to show, so that nothing is ever created
/// but texts.
/// </summary>
internal sealed class CliXmlObjects
{
    private const int MostNesting = 4;
    private const int MostValues = 1_000_000;

    private static readonly string[] _lists = ["LST", "IE", "STK", "QUE"];
    private static readonly Regex _escape = new("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, XmlItem> _byReference = [];
    private readonly Dictionary<string, string> _typeNames = [];
    private readonly List<ServiceObject> _objects = [];
    private readonly string _document;
    private int _values;

    private CliXmlObjects(string document) => _document = document;

    /// <exception cref="TopologyException"><see cref="TopologyError.TooMuchContent"/>: references multiply the content beyond a bound.</exception>
    public static IReadOnlyList<ServiceObject> Read(XmlItem root, string document)
    {
        var reader = new CliXmlObjects(document);
        reader.Remember(root);
        foreach (var child in root.Children)
            reader.Visit(child, 0);
        return reader._objects;
    }

    /// <summary>
    /// The XML that is saved within as a text or as an XML object, such as <c>Get-CsTopology -AsXml | Export-Clixml</c> makes it; null when there is none.
    /// </summary>
    public static string? FindXml(XmlItem root)
    {
        foreach (var item in root.Children)
        {
            var text = item.Name is "S" or "XD" ? item.Text : item.Name == "Obj" ? item.Child("ToString")?.Text : null;
            if (text is not null && XmlSource.Recognizes(text))
                return Unescaped(text);
        }
        return null;
    }

    /// <summary>An object that stands twice is written once, with a number that is referred to later.</summary>
    private void Remember(XmlItem root)
    {
        var open = new Stack<XmlItem>([root]);
        while (open.Count > 0)
        {
            var item = open.Pop();
            if (item.Name == "Obj" && item["RefId"] is { } id && !_byReference.ContainsKey(id))
                _byReference.Add(id, item);
            if (item.Name == "TN" && item["RefId"] is { } type && !_typeNames.ContainsKey(type))
                _typeNames.Add(type, item.Children.Count > 0 ? item.Children[0].Text : "");
            foreach (var child in item.Children)
                open.Push(child);
        }
    }

    private void Visit(XmlItem item, int nesting)
    {
        if (item.Name != "Obj" || nesting > MostNesting)
            return;
        var properties = item.ChildrenOf("Props").Concat(item.ChildrenOf("MS")).ToArray();
        if (properties.Length == 0)
        {
            foreach (var child in ListOf(item))
                Visit(child, nesting + 1);
            return;
        }
        var taken = new ServiceObject(item.Location, TypeNameOf(item));
        foreach (var property in properties)
            if (property["N"] is { } name)
                taken.Set(Unescaped(name), [.. Texts(property, 0)]);
        _objects.Add(taken);
    }

    private string? TypeNameOf(XmlItem item) =>
        (item.Child("TN") ?? item.Child("TNRef"))?["RefId"] is { } id && _typeNames.TryGetValue(id, out var name) ? name : null;

    private IEnumerable<string> Texts(XmlItem value, int nesting)
    {
        if (++_values > MostValues)
            throw new TopologyException(
                TopologyError.TooMuchContent, _document, new SourceLocation(_document, value.Location.Line, value.Location.Column), null);
        if (nesting > MostNesting)
            return [];
        if (value.Name == "Ref")
            return value["RefId"] is { } id && _byReference.TryGetValue(id, out var target) ? Texts(target, nesting + 1) : [];
        if (value.Name != "Obj")
            return Single(value.Text);
        return value.Children.Any(child => _lists.Contains(child.Name))
            ? ListOf(value).SelectMany(child => Texts(child, nesting + 1))
            : Single(value.Child("ToString")?.Text ?? "");
    }

    private static IEnumerable<string> Single(string text)
    {
        var value = Unescaped(text).Trim();
        return value.Length > 0 ? [value] : [];
    }

    private static IEnumerable<XmlItem> ListOf(XmlItem item) =>
        item.Children.Where(child => _lists.Contains(child.Name)).SelectMany(list => list.Children);

    private static string Unescaped(string text) => text.IndexOf("_x", System.StringComparison.Ordinal) < 0
        ? text
        : _escape.Replace(text, code => ((char)int.Parse(code.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
}
