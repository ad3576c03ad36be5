using System.Text;

namespace PersistentChat.Documents.Tests.Lync;

/// <summary>Damages documents. The same seed does the same damage.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly byte[][] _tokens =
    [
        .. new[]
        {
            "<", ">", "\"", "'", "&", "&#0;", "&#xD800;", "]]>", "<![CDATA[", "<!--", "<!DOCTYPE a [<!ENTITY b 'c'>]>", "<?xml version='1.0'?>", "</", "/>",
            "xmlns='urn:x'", "{", "}", "[", "]", ":", ",", "- ", "\n", "\t", "&a ", "*a ", "!!binary ", "|\n", "%TAG", "---", "...", "null", "true", "-1",
            "99999999999999999999", "0x41", "1e999", "\u0000", "\u0001", "\uFFFE", "\uFEFF", "\u2028", ".", "..", "\\\\", "\\", "%00", "Default", "Mirror",
            "PersistentChat", "PersistentChatStore", "PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006", "Identity", "<Ref RefId='0'/>", "SiteId=''",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF, 0xFE], [0xFE, 0xFF], [0x00, 0x00],
    ];

    private readonly Random _random = new(seed);

    public byte[] Damage(byte[] document)
    {
        var bytes = document.ToList();
        for (var i = _random.Next(1, 5); i > 0; i--)
            DamageOnce(bytes);
        return [.. bytes];
    }

    private void DamageOnce(List<byte> bytes)
    {
        var at = _random.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, _random.Next(1, _random.Next(4) == 0 ? 2000 : 20));
        switch (_random.Next(9))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = (byte)_random.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4:
                bytes.InsertRange(_random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 5 when _random.Next(10) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 6:
                SwapQuoted(bytes, at);
                break;
            default:
                bytes.InsertRange(at, _tokens[_random.Next(_tokens.Length)]);
                break;
        }
    }

    /// <summary>Puts one quoted value in the place of another, so that the syntax stays right and the meaning does not.</summary>
    private void SwapQuoted(List<byte> bytes, int at)
    {
        var (to, toEnd) = Quoted(bytes, at);
        var (from, fromEnd) = Quoted(bytes, _random.Next(bytes.Count + 1));
        if (toEnd <= to || fromEnd <= from)
            return;
        var value = bytes.GetRange(from, fromEnd - from);
        bytes.RemoveRange(to, toEnd - to);
        bytes.InsertRange(to, value);
    }

    private static (int Start, int End) Quoted(List<byte> bytes, int at)
    {
        var start = bytes.IndexOf((byte)'"', Math.Min(at, bytes.Count)) + 1;
        return start == 0 ? (0, 0) : (start, bytes.IndexOf((byte)'"', start));
    }
}
