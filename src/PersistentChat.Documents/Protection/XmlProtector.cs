using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Xml;
using PersistentChat.Documents.Lync.Xml;
using PersistentChat.FakeNames;

namespace PersistentChat.Documents.Protection;

/// <summary>
/// Copies the topologies of an XML document that was found to be one, element by element, with fake names. Comments, processing instructions,
/// attributes and elements of other namespaces, and whatever stands outside the topologies are left out.
/// </summary>
internal sealed class XmlProtector
{
    private const int MostNames = 500_000;
    private const string ProductNamespace = "urn:schema:Microsoft.Rtc.";
    private const string Wrapper = "DocItemSet";

    private readonly XmlReader _reader;
    private readonly XmlWriter _writer;
    private readonly string _name;
    private readonly Pseudonyms _pseudonyms;
    private readonly int _mostNames;
    private readonly XmlValues _values;
    private readonly Stack<string> _open = new();
    private readonly StringBuilder _text = new();
    private int? _skipped;

    private XmlProtector(XmlReader reader, XmlWriter writer, string name, Pseudonyms pseudonyms, int mostNames)
    {
        _reader = reader;
        _writer = writer;
        _name = name;
        _pseudonyms = pseudonyms;
        _mostNames = mostNames;
        _values = new XmlValues(new NameProtector(pseudonyms));
    }

    /// <param name="source">The document; it is closed.</param>
    /// <param name="target">Takes the copy, in UTF-8.</param>
    /// <param name="name">The name with which source positions begin.</param>
    /// <param name="pseudonyms">Chooses the names.</param>
    /// <param name="mostNames">The most names that are chosen in all, because each of them is kept in memory.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.TooMuchContent"/>.</exception>
    public static void Protect(TextReader source, Stream target, string name, Pseudonyms pseudonyms, int mostNames = MostNames)
    {
        var reading = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CloseInput = true,
        };
        var writing = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };
        using var reader = XmlReader.Create(source, reading);
        using var writer = XmlWriter.Create(target, writing);
        new XmlProtector(reader, writer, name, pseudonyms, mostNames).Copy();
    }

    private void Copy()
    {
        _reader.MoveToContent();
        var isWrapped = !IsTopology();
        if (isWrapped)
            _writer.WriteStartElement(Wrapper);
        do
            CopyNode();
        while (_reader.Read());
        if (isWrapped)
            _writer.WriteEndElement();
    }

    private void CopyNode()
    {
        switch (_reader.NodeType)
        {
            case XmlNodeType.Element when _skipped is null:
                WriteText();
                Begin();
                break;
            case XmlNodeType.EndElement when _skipped is null && _open.Count > 0:
                WriteText();
                _writer.WriteEndElement();
                _open.Pop();
                break;
            case XmlNodeType.EndElement when _skipped == _reader.Depth:
                _skipped = null;
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when _skipped is null && _open.Count > 0:
                _text.Append(_reader.Value);
                break;
        }
    }

    private void Begin()
    {
        var (name, space, isEmpty) = (_reader.LocalName, _reader.NamespaceURI, _reader.IsEmptyElement);
        if (_open.Count == 0 && !IsTopology())
            return;
        if (!space.StartsWith(ProductNamespace, StringComparison.OrdinalIgnoreCase))
        {
            _skipped = isEmpty ? null : _reader.Depth;
            return;
        }
        _writer.WriteStartElement(name, space);
        WriteAttributes(name);
        if (isEmpty)
            _writer.WriteEndElement();
        else
            _open.Push(name);
    }

    private void WriteAttributes(string element)
    {
        while (_reader.MoveToNextAttribute())
            if (_reader.NamespaceURI.Length == 0)
                _writer.WriteAttributeString(_reader.LocalName, _values.Attribute(element, _reader.LocalName, _reader.Value));
        _reader.MoveToElement();
        if (_pseudonyms.Count > _mostNames)
            throw new TopologyException(TopologyError.TooMuchContent, _name, Position(), null);
    }

    private void WriteText()
    {
        var text = _text.ToString();
        _text.Clear();
        if (text.Trim().Length > 0)
            _writer.WriteString(_values.Text(_open.Peek(), text));
    }

    private SourceLocation? Position() =>
        _reader is IXmlLineInfo location ? new SourceLocation(_name, location.LineNumber, location.LinePosition) : null;

    private bool IsTopology()
    {
        var (name, space) = (_reader.LocalName, _reader.NamespaceURI);
        return Namespaces.IsTopologyBuilder(name, space) || Namespaces.IsWritableTopology(name, space) || Namespaces.IsPublishedTopology(name, space);
    }
}
