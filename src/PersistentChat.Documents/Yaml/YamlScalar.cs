using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PersistentChat.Documents.Yaml;

/// <summary>Texts as YAML writes them.</summary>
internal static class YamlScalar
{
    private static readonly Dictionary<char, char> _short = new()
    {
        ['\0'] = '0',
        ['\a'] = 'a',
        ['\b'] = 'b',
        ['\n'] = 'n',
        ['\v'] = 'v',
        ['\f'] = 'f',
        ['\r'] = 'r',
        ['\u001B'] = 'e',
        ['\u0085'] = 'N',
        ['\u2028'] = 'L',
        ['\u2029'] = 'P',
    };

    /// <summary>Whether a text may stand without quotes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="insideBrackets">Whether it stands between brackets.</param>
    public static bool IsPlain(string text, bool insideBrackets) => !HasHidden(text) && PlainScalar.IsSafe(text, insideBrackets);

    /// <summary>Whether a text may stand between single quotes, which know no escapes.</summary>
    public static bool CanBeSingleQuoted(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (NeedsEscape(text, i))
                return false;
        return true;
    }

    public static string SingleQuoted(string text) => "'" + text.Replace("'", "''") + "'";

    public static string DoubleQuoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
            if (text[i] is '"' or '\\')
                quoted.Append('\\').Append(text[i]);
            else if (!NeedsEscape(text, i) && !char.IsSurrogate(text[i]))
                quoted.Append(text[i]);
            else if (char.IsSurrogatePair(text, i))
                quoted.Append("\\U").Append(char.ConvertToUtf32(text, i++).ToString("X8", CultureInfo.InvariantCulture));
            else if (_short.TryGetValue(text[i], out var letter))
                quoted.Append('\\').Append(letter);
            else if (text[i] <= '\xFF' && char.IsControl(text[i]) && text[i] != '\t')
                quoted.Append("\\x").Append(((int)text[i]).ToString("X2", CultureInfo.InvariantCulture));
            else
                quoted.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
        return quoted.Append('"').ToString();
    }

    /// <summary>Whether a text holds what nobody sees, or what turns the direction of writing around.</summary>
    public static bool HasHidden(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (VisibleText.IsHidden(text, i))
                return true;
        return false;
    }

    private static bool NeedsEscape(string text, int index) =>
        char.IsControl(text[index]) || text[index] is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' || VisibleText.IsHidden(text, index);
}
