using System.Linq;
using System.Text;

namespace PersistentChat.Documents.Writing;

/// <summary>Makes bytes of a document's text: UTF-8 without a byte order mark, or what a document was before.</summary>
internal static class DocumentEncoder
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding[] _marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    public static byte[] Encode(string text) => _utf8.GetBytes(text);

    /// <summary>The bytes of a text in the encoding of others, which begins with its mark if they do.</summary>
    public static byte[] Encode(string text, byte[] like)
    {
        var encoding = EncodingOf(like);
        return encoding is null ? Encode(text) : [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    /// <summary>The encoding that a byte order mark tells; null without one.</summary>
    private static Encoding? EncodingOf(byte[] bytes) =>
        _marked.FirstOrDefault(encoding => bytes.Take(encoding.GetPreamble().Length).SequenceEqual(encoding.GetPreamble()));
}
