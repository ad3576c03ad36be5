using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace PersistentChat.Documents.Reports;

/// <summary>
/// Writes a tree of elements as HTML that is well-formed XML too. Nothing but the tree decides what is markup, so no value can become any.
/// </summary>
internal static class HtmlText
{
    private const string DocumentType = "<!DOCTYPE html>\n";

    private static readonly XmlWriterSettings _settings = new()
    {
        Indent = true,
        IndentChars = "",
        NewLineChars = "\n",
        OmitXmlDeclaration = true,
    };

    // A reader of HTML knows these to be empty, and takes every other start tag for one whose end is to come.
    private static readonly HashSet<string> _void = ["base", "br", "col", "hr", "img", "input", "link", "meta", "wbr"];

    public static string Write(XElement html)
    {
        foreach (var text in html.DescendantNodes().OfType<XText>())
            text.Value = Results.XmlText.Clean(text.Value);
        foreach (var element in html.DescendantsAndSelf())
        {
            foreach (var attribute in element.Attributes())
                attribute.Value = Results.XmlText.Clean(attribute.Value);
            if (element.IsEmpty && !_void.Contains(element.Name.LocalName))
                element.Value = "";
        }
        using var page = new StringWriter();
        using (var writer = XmlWriter.Create(page, _settings))
            html.WriteTo(writer);
        return DocumentType + page + "\n";
    }
}
