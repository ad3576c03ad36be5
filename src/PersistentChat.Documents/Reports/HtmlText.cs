using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PersistentChat.Documents.Reports;

/// <summary>
/// Writes a tree of elements as HTML that is well-formed XML too. Nothing but the tree decides what is markup, so no value can become any.
/// </summary>
internal static class HtmlText
{
    private const string DocumentType = "<!DOCTYPE html>\n";
    private const char Replacement = '\uFFFD';

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
            text.Value = Clean(text.Value);
        foreach (var element in html.DescendantsAndSelf())
        {
            foreach (var attribute in element.Attributes())
                attribute.Value = Clean(attribute.Value);
            if (element.IsEmpty && !_void.Contains(element.Name.LocalName))
                element.Value = "";
        }
        using var page = new StringWriter();
        using (var writer = XmlWriter.Create(page, _settings))
            html.WriteTo(writer);
        return DocumentType + page + "\n";
    }

    /// <summary>The text with what neither XML nor HTML can hold replaced.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(Results.XmlText.Clean(text));
        for (var i = 0; i < clean.Length; i++)
            if (char.IsControl(clean[i]) && clean[i] is not ('\t' or '\n' or '\r'))
                clean[i] = Replacement;
        return clean.ToString();
    }
}
