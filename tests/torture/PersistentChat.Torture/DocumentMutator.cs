using System.Text;
using PersistentChat.Documents.Tests.Lync;

namespace PersistentChat.Torture;

/// <summary>Damages a document: its bytes, its values, its lines, its encoding, its depth. The same seed does the same damage.</summary>
internal sealed class DocumentMutator(int seed)
{
    private static readonly string[] _values =
    [
        "", "~", "null", "true", "no", "0", "-1", "2147483648", "99999999999999999999", "1.5", ".nan", "1e400", "0x1F", "0777", "1:30", "2027-02-30", "9999-12-31", "00:15:00", "99:99:99",
        "20%", "101%", "x", " ", "[]", "{}", "[[]]", "{a: 1}", "&a b", "*a", "!!binary AAAA", "!x y", "<<: *a", "\"\\UFFFFFFFF\"", "\"\\uD800\"", "\"\\0\"", "\"\\e[2J\"", "'", "\"", "|\n  x", ">-",
        "a..b", "-a.b", "1.2.3.4", "xn--a.b", "a b.c", "\\\\x", "\\\\x\\y\\..\\z", "C:\\", "C:x", "\\\\?\\C:\\x", "a\\b\\c", "\u202Ex", "\u200B", "😀", "İ", "ﬀ", "*", "[z-a]", "*a*a*a*a*a*a*a*a*b",
        "Enterprise", "Edge", "PCT1001", "PCT9999", "HOUSE-X", "Lync2013", "Etc/GMT+15", "Pacific Standard Time", "a\0b", "&#0;", "&#xD800;", "]]>", "<!DOCTYPE a []>", "</a>", "$(x)",
        new string('a', 300), string.Concat(Enumerable.Repeat("a.", 130)),
    ];

    private readonly Random _random = new(seed);

    public byte[] Damage(byte[] document, byte[] other)
    {
        var damaged = Once(document, other);
        return _random.Next(6) == 0 ? Once(damaged, other) : damaged;
    }

    private byte[] Once(byte[] document, byte[] other) => _random.Next(14) switch
    {
        0 or 1 => new Mutator(_random.Next()).Damage(document),
        2 => document[.._random.Next(document.Length + 1)],
        3 => [.. document[.._random.Next(document.Length + 1)], .. other[_random.Next(other.Length + 1)..]],
        4 => Recoded(document),
        5 => Text(document, text => text.Replace("\n", Pick("\r", "\r\n", "\u2028", "\u0085", "\n\r", "\n\n\n"))),
        6 => Text(document, Deepened),
        7 => Text(document, Lengthened),
        8 => Text(document, text => Pick("x0: &x0 [a,a,a,a,a,a,a,a,a]\nx1: &x1 [*x0,*x0,*x0,*x0]\nx2: [*x1,*x1,*x1,*x1,*x1,*x1]\n", "%YAML 9.9\n---\n", "---\n", "\uFEFF", "<?xml version='1.0'?>", "PK\u0003\u0004", "#TYPE x\n") + text),
        9 or 10 => Text(document, Relined),
        _ => Text(document, Revalued),
    };

    private byte[] Recoded(byte[] document)
    {
        var text = Encoding.UTF8.GetString(document);
        Encoding[] encodings = [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1, new UnicodeEncoding(false, false)];
        var encoding = encodings[_random.Next(encodings.Length)];
        byte[] recoded = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        return _random.Next(2) == 0 ? recoded : recoded[..^1];
    }

    private static byte[] Text(byte[] document, Func<string, string> change) => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(document)));

    private string Deepened(string text)
    {
        var depth = _random.Next(4) switch { 0 => 10, 1 => 63, 2 => 65, _ => 3000 };
        var (open, close) = _random.Next(4) switch { 0 => ("[", "]"), 1 => ("{a: ", "}"), 2 => ("<a>", "</a>"), _ => ("- ", "") };
        return text.Insert(_random.Next(text.Length + 1), string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth)));
    }

    private string Lengthened(string text) => text.Insert(
        _random.Next(text.Length + 1), string.Concat(Enumerable.Repeat(Pick("a", " ", "\"", "#", "-", "&a ", "a: ", "\n", "é", "\\", "a.", "k: 1\n"), _random.Next(2) == 0 ? 1_000 : 50_000)));

    private string Relined(string text)
    {
        var lines = text.Split('\n').ToList();
        var at = _random.Next(lines.Count);
        switch (_random.Next(5))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[_random.Next(lines.Count)]);
                break;
            case 2:
                (lines[at], lines[0]) = (lines[0], lines[at]);
                break;
            case 3:
                lines[at] = new string(' ', _random.Next(12)) + lines[at].TrimStart();
                break;
            default:
                lines[at] += Value();
                break;
        }
        return string.Join('\n', lines);
    }

    /// <summary>Puts something else in the place of a value, so that the syntax mostly stays right.</summary>
    private string Revalued(string text)
    {
        var (mark, end) = Pick(": ", "=\"", ">", "\"") switch
        {
            ": " => (": ", "\n"),
            "=\"" => ("=\"", "\""),
            ">" => (">", "<"),
            _ => ("\"", "\""),
        };
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            var start = text.IndexOf(mark, _random.Next(text.Length + 1), StringComparison.Ordinal);
            if (start < 0)
                continue;
            var from = start + mark.Length;
            var to = text.IndexOf(end, from, StringComparison.Ordinal);
            text = text[..from] + Value() + (to < 0 ? "" : text[to..]);
        }
        return text;
    }

    private string Value() => _values[_random.Next(_values.Length)];

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
