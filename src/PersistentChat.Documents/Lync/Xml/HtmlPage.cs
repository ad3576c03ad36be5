using System;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;

namespace PersistentChat.Documents.Lync.Xml;

/// <summary>Tells HTML, which may be no XML at all, by how it begins.</summary>
internal static class HtmlPage
{
    private const int Beginning = 2048;

    private static readonly Regex _start = new(
        @"^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);

    public static bool Recognizes(Func<TextReader> open)
    {
        using var reader = open();
        var text = new char[Beginning];
        try
        {
            var count = 0;
            for (int read; count < text.Length && (read = reader.Read(text, count, text.Length - count)) > 0;)
                count += read;
            return _start.IsMatch(new string(text, 0, count));
        }
        catch (DecoderFallbackException)
        {
            // No text; whoever reads all of it says where.
            return false;
        }
    }
}
