using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Xml;
using PersistentChat.Documents.Decoding;

namespace PersistentChat.Documents.Lync.Xml;

/// <summary>
/// Reads an XML document to its end, and keeps only the elements that are looked for, so that what surrounds them costs no memory.
/// Nothing outside the document is ever opened.
/// </summary>
internal sealed class XmlScanner
{
    private readonly XmlCharacters _characters;
    private readonly string _name;
    private readonly ReadLimits _limits;
    private readonly Func<string, string, bool> _keeps;
    private XmlCost _cost;
    private readonly List<XmlScan.Found> _found = [];
    private readonly Stack<string> _names = new();
    private readonly Stack<XmlItem> _open = new();

    private XmlScanner(XmlCharacters characters, string name, ReadLimits limits, Func<string, string, bool> keeps)
    {
        _characters = characters;
        _name = name;
        _limits = limits;
        _keeps = keeps;
    }

    /// <param name="source">The characters; they are closed.</param>
    /// <param name="name">The name with which source positions begin.</param>
    /// <param name="limits">What the document may take at most.</param>
    /// <param name="keeps">Whether an element of this local name and namespace is looked for.</param>
    /// <exception cref="TopologyException">The document is not well-formed, declares a document type, or is beyond a limit.</exception>
    public static XmlScan Scan(TextReader source, string name, ReadLimits limits, Func<string, string, bool> keeps)
    {
        using var characters = new XmlCharacters(source);
        return new XmlScanner(characters, name, limits, keeps).Scan();
    }

    private XmlScan Scan()
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = _limits.MaximumBytes,
            MaxCharactersFromEntities = 1024,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        };
        string? rootName = null;
        var (rootNamespace, rootLabel) = ("", "");
        var location = new Location(1, 1);
        try
        {
            using var reader = XmlReader.Create(_characters, settings);
            while (reader.Read())
            {
                location = LocationOf(reader);
                if (rootName is null && reader.NodeType == XmlNodeType.Element)
                    (rootName, rootNamespace, rootLabel) = (reader.LocalName, reader.NamespaceURI, reader.GetAttribute("Name") ?? "");
                Visit(reader, location);
            }
        }
        catch (XmlException malformed)
        {
            var error = rootName is null && _characters.HasDoctype ? TopologyError.DocumentTypeForbidden : TopologyError.XmlSyntax;
            throw At(new Location(malformed.LineNumber, malformed.LinePosition), error, malformed);
        }
        catch (DecoderFallbackException undecodable)
        {
            throw At(location, TopologyError.DocumentEncoding, undecodable, _name, "UTF-8 / UTF-16");
        }
        catch (InvalidDataException) when (_characters.IsStopped)
        {
            throw At(location, TopologyError.TooMuchContent, null);
        }
        return new XmlScan(rootName!, rootNamespace, rootLabel, _found);
    }

    private void Visit(XmlReader reader, Location location)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Begin(reader, location);
                break;
            case XmlNodeType.EndElement:
                End();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when _open.Count > 0:
                var text = reader.Value;
                Spend(new XmlCost(0, text.Length), location);
                _open.Peek().AddText(text);
                break;
        }
    }

    private void Begin(XmlReader reader, Location location)
    {
        if (reader.Depth >= _limits.MaximumDepth)
            throw At(location, TopologyError.DocumentTooDeep, null, _limits.MaximumDepth);
        var isEmpty = reader.IsEmptyElement;
        var name = reader.LocalName;
        if (_open.Count > 0 || _keeps(name, reader.NamespaceURI))
        {
            var item = Read(reader, location);
            Spend(item.Cost, location);
            _open.Push(item);
            if (isEmpty)
                Complete();
        }
        if (!isEmpty)
            _names.Push(name);
    }

    private void End()
    {
        _names.Pop();
        if (_open.Count > 0)
            Complete();
    }

    /// <summary>Puts an element that has ended where it belongs.</summary>
    private void Complete()
    {
        var item = _open.Pop();
        _cost -= item.Cost;
        if (_open.Count == 0)
            _found.Add(new XmlScan.Found(_names.Count > 0 ? _names.Peek() : "", item));
        else if (XmlPruning.Keeps(item))
            _open.Peek().Add(item);
        else
            return;
        _cost += item.Cost;
    }

    private static XmlItem Read(XmlReader reader, Location location)
    {
        var name = reader.LocalName;
        if (!reader.MoveToFirstAttribute())
            return new XmlItem(name, location, []);
        var attributes = new List<XmlValue>(reader.AttributeCount);
        do
        {
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
                attributes.Add(new XmlValue(reader.LocalName, reader.Value, LocationOf(reader)));
        }
        while (reader.MoveToNextAttribute());
        reader.MoveToElement();
        return new XmlItem(name, location, attributes);
    }

    private void Spend(XmlCost cost, Location location)
    {
        _cost += cost;
        if (!_cost.IsWithin(XmlCost.Most))
            throw At(location, TopologyError.TooMuchContent, null);
    }

    private static Location LocationOf(XmlReader reader) => reader is IXmlLineInfo location ? new Location(location.LineNumber, location.LinePosition) : Location.Start;

    private TopologyException At(Location location, TopologyError error, Exception? inner, params object?[] arguments) =>
        new(error, _name, new SourceLocation(_name, Math.Max(1, location.Line), Math.Max(1, location.Column)), inner, arguments);
}
