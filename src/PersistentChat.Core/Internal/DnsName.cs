using System;
using System.Globalization;
using System.Text;

namespace PersistentChat.Internal;

/// <summary>
/// The form of host and domain names that DNS can carry: labels of letters and digits of any script, underscores and hyphens, a hyphen neither first
/// nor last. The product's documents allow less, and a rule says so; a deployment may bear such a name all the same.
/// </summary>
internal static class DnsName
{
    /// <summary>Before a label of an internationalized name (RFC 5890).</summary>
    public const string InternationalPrefix = "xn--";

    // Both in bytes of UTF-8.
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    /// <summary>Without surrounding blanks and the root's trailing dot; null when the form is wrong.</summary>
    public static string? Normalize(string? text)
    {
        var name = (text ?? "").Trim();
        if (name.EndsWith(".", StringComparison.Ordinal))
            name = name.Substring(0, name.Length - 1);
        return name.Length is > 0 and <= LongestName && Bytes(name, 0, name.Length) <= LongestName && HasGoodLabels(name) && !EndsLikeAddress(name)
            ? name
            : null;
    }

    public static bool IsLabel(string label) => IsLabel(label, 0, label.Length);

    /// <summary>Whether a name has a letter outside A to Z, or a label that stands for one that has.</summary>
    public static bool IsInternational(string name)
    {
        foreach (var c in name)
            if (c > '\u007F')
                return true;
        // Most names have no two hyphens side by side, which is found out sooner.
        return name.IndexOf("--", StringComparison.Ordinal) >= 0
            && (name.StartsWith(InternationalPrefix, StringComparison.OrdinalIgnoreCase)
                || name.IndexOf("." + InternationalPrefix, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>What rules ask about a name, in one pass.</summary>
    public static NameTraits TraitsOf(string name)
    {
        var dots = 0;
        var traits = NameTraits.Known;
        foreach (var c in name)
            if (c == '.')
                dots++;
            else if (c == '_')
                traits |= NameTraits.Underscore;
        if (dots == 0)
            traits |= NameTraits.Short;
        else if (dots == 1 && name[0] != '.')
            traits |= NameTraits.TwoLabels;
        return IsInternational(name) ? traits | NameTraits.International : traits;
    }

    private static bool HasGoodLabels(string name)
    {
        for (var start = 0; start <= name.Length;)
        {
            var dot = name.IndexOf('.', start);
            var end = dot < 0 ? name.Length : dot;
            if (!IsLabel(name, start, end))
                return false;
            start = end + 1;
        }
        return true;
    }

    /// <summary>Whether the last label has only digits, as the last part of an IP address does.</summary>
    private static bool EndsLikeAddress(string name)
    {
        var last = name.Length - 1;
        while (last >= 0 && IsDigit(name[last]))
            last--;
        return last < 0 || name[last] == '.';
    }

    private static bool IsLabel(string name, int start, int end)
    {
        if (end - start is < 1 or > LongestLabel || name[start] == '-' || name[end - 1] == '-' || Bytes(name, start, end) > LongestLabel)
            return false;
        for (var i = start; i < end; i++)
            if (!IsDigit(name[i]) && name[i] is not ('-' or '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            {
                if (name[i] <= '\u007F' || !IsLetterOfAnyScript(name, i) || VisibleText.IsUnseen(name, i))
                    return false;
                if (char.IsHighSurrogate(name[i]))
                    i++;
            }
        return true;
    }

    /// <summary>Whether a letter, a digit, or a mark that belongs to a letter stands there.</summary>
    private static bool IsLetterOfAnyScript(string name, int index) => CharUnicodeInfo.GetUnicodeCategory(name, index) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int Bytes(string name, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (name[i] > '\u007F')
                return Encoding.UTF8.GetByteCount(name.ToCharArray(start, end - start));
        return end - start;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
