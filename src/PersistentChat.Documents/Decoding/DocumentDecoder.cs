using System;
using System.Globalization;
using System.Text;

namespace PersistentChat.Documents.Decoding;

/// <summary>Makes text of a document's bytes: UTF-8, or UTF-16 with a byte order mark. Whatever is no text is refused with its location.</summary>
internal static class DocumentDecoder
{
    private const char Replacement = '\uFFFD';
    private const int Sample = 4096;

    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.DocumentNotText"/>, <see cref="TopologyError.DocumentWithoutByteOrderMark"/>,
    /// <see cref="TopologyError.DocumentEncoding"/>.
    /// </exception>
    public static string Decode(byte[] bytes, string name)
    {
        if (StartsWith(bytes, 0xFF, 0xFE))
            return DecodeUtf16(bytes, new UnicodeEncoding(bigEndian: false, byteOrderMark: false), name);
        if (StartsWith(bytes, 0xFE, 0xFF))
            return DecodeUtf16(bytes, new UnicodeEncoding(bigEndian: true, byteOrderMark: false), name);
        if (LooksLikeUtf16(bytes))
            throw Refused(TopologyError.DocumentWithoutByteOrderMark, name, Location.Start, "");
        return DecodeUtf8(bytes, StartsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, name);
    }

    /// <exception cref="TopologyException"><see cref="TopologyError.DocumentNotText"/>: a control character other than tab and line break.</exception>
    public static void RefuseControlCharacters(string text, string name)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] < ' ' && text[i] is not ('\t' or '\n' or '\r'))
                throw Refused(
                    TopologyError.DocumentNotText, name, TextLocations.After(text, i), ((int)text[i]).ToString("X2", CultureInfo.InvariantCulture));
    }

    private static string DecodeUtf8(byte[] bytes, int start, string name)
    {
        var text = Encoding.UTF8.GetString(bytes, start, bytes.Length - start);
        RefuseControlCharacters(text, name);
        if (text.IndexOf(Replacement) >= 0 && FirstInvalid(text, bytes, start) is { } bad)
            throw Refused(TopologyError.DocumentEncoding, name, TextLocations.After(Encoding.UTF8.GetString(bytes, start, bad - start)), "UTF-8");
        return text;
    }

    /// <summary>The index of the first byte that begins no character of UTF-8; null when all do.</summary>
    /// <remarks>The index that the framework's own exception names is another one in .NET Framework.</remarks>
    private static int? FirstInvalid(string text, byte[] bytes, int start)
    {
        var again = Encoding.UTF8.GetBytes(text);
        for (var i = 0; i < again.Length; i++)
        {
            if (start + i < bytes.Length && again[i] == bytes[start + i])
                continue;
            while (IsContinuation(again[i]))
                i--;
            return start + i;
        }
        return null;
    }

    private static bool IsContinuation(byte value) => (value & 0xC0) == 0x80;

    private static string DecodeUtf16(byte[] bytes, UnicodeEncoding encoding, string name)
    {
        var text = encoding.GetString(bytes, 2, bytes.Length - 2);
        RefuseControlCharacters(text, name);
        if (text.IndexOf(Replacement) >= 0 && FirstDifference(text, encoding.GetBytes(text), bytes) is { } bad)
            throw Refused(TopologyError.DocumentEncoding, name, TextLocations.After(text, bad), "UTF-16");
        return text;
    }

    /// <summary>Encoding a decoded text again gives the same bytes, but where something was replaced.</summary>
    private static int? FirstDifference(string text, byte[] again, byte[] bytes)
    {
        for (var i = 0; i < text.Length; i++)
            if (2 * i + 3 >= bytes.Length || again[2 * i] != bytes[2 * i + 2] || again[2 * i + 1] != bytes[2 * i + 3])
                return i;
        return null;
    }

    /// <summary>Whether at the beginning nearly every second byte is zero, as in Latin text of two bytes a character.</summary>
    private static bool LooksLikeUtf16(byte[] bytes)
    {
        var (even, odd) = (0, 0);
        var pairs = Math.Min(bytes.Length, Sample) / 2;
        for (var i = 0; i < pairs; i++)
        {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        return Math.Max(even, odd) > pairs / 2 && Math.Min(even, odd) <= pairs / 16;
    }

    private static bool StartsWith(byte[] bytes, params byte[] mark)
    {
        for (var i = 0; i < mark.Length; i++)
            if (i >= bytes.Length || bytes[i] != mark[i])
                return false;
        return true;
    }

    private static TopologyException Refused(TopologyError error, string name, Location location, string what) =>
        new(error, name, location.In(name), null, name, what);
}
