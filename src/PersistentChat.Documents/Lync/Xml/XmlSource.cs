using System;
using System.IO;
using System.Text;

namespace PersistentChat.Documents.Lync.Xml;

/// <summary>Decodes XML: UTF-8 (and so ASCII), or UTF-16 with a byte order mark. Bytes that are no text are an error, never replaced.</summary>
internal static class XmlSource
{
    /// <summary>The characters of what can be opened repeatedly.</summary>
    public static TextReader Open(Func<Stream> open)
    {
        Encoding encoding;
        using (var beginning = open())
            encoding = EncodingOf(beginning.ReadByte(), beginning.ReadByte());
        return new DecodedReader(open(), encoding);
    }

    /// <summary>Whether bytes are XML: a <c>&lt;</c> that nothing but blanks precedes.</summary>
    public static bool Recognizes(byte[] bytes)
    {
        var encoding = EncodingOf(At(bytes, 0), At(bytes, 1));
        var (start, step, high) = encoding is UnicodeEncoding
            ? At(bytes, 0) == 0xFF ? (2, 2, 1) : (3, 2, -1)
            : (At(bytes, 0) == 0xEF && At(bytes, 1) == 0xBB && At(bytes, 2) == 0xBF ? 3 : 0, 1, 0);
        for (var i = start; i < bytes.Length; i += step)
        {
            if (high != 0 && At(bytes, i + high) != 0)
                return false;
            // Two bytes a character without a byte order mark: another error says so.
            if (bytes[i] == '<')
                return high != 0 || At(bytes, i + 1) != 0;
            if (bytes[i] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                return false;
        }
        return false;
    }

    /// <inheritdoc cref="Recognizes(byte[])"/>
    public static bool Recognizes(string text)
    {
        foreach (var c in text)
            if (c is not (' ' or '\t' or '\r' or '\n'))
                return c == '<';
        return false;
    }

    private static int At(byte[] bytes, int index) => index >= 0 && index < bytes.Length ? bytes[index] : -1;

    private static Encoding EncodingOf(int first, int second) => (first, second) switch
    {
        (0xFF, 0xFE) => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        (0xFE, 0xFF) => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
    };
}
