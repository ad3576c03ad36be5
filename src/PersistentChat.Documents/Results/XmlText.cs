using System;
using System.IO;
using System.Text;
using System.Xml;

namespace PersistentChat.Documents.Results;

/// <summary>Writes XML as text.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    private static readonly XmlWriterSettings _settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    public static string Write(Action<XmlWriter> write)
    {
        using var text = new StringWriter();
        using (var writer = XmlWriter.Create(text, _settings))
            write(writer);
        // The file is UTF-8, whatever the text is in memory.
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + text + "\n";
    }

    public static void Attribute(this XmlWriter writer, string name, string value) => writer.WriteAttributeString(name, Clean(value));

    public static void Attribute(this XmlWriter writer, string name, int value) => writer.WriteAttributeString(name, XmlConvert.ToString(value));

    public static void Text(this XmlWriter writer, string element, string value) => writer.WriteElementString(element, Clean(value));

    /// <summary>The text with what nobody sees made visible, and what XML cannot hold replaced.</summary>
    public static string Clean(string value)
    {
        var text = VisibleText.OfLines(value);
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                clean.Append(text[i]).Append(text[++i]);
            else
                clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : Replacement);
        return clean.ToString();
    }
}
