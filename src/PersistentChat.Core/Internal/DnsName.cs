using System;

namespace PersistentChat.Internal;

/// <summary>The form of host and domain names (RFC 1123): labels of letters, digits and hyphens.</summary>
internal static class DnsName
{
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    /// <summary>Without surrounding blanks and the root's trailing dot; null when the form is wrong.</summary>
    public static string? Normalize(string? text, int fewestLabels)
    {
        var name = (text ?? "").Trim();
        if (name.EndsWith(".", StringComparison.Ordinal))
            name = name.Substring(0, name.Length - 1);
        return name.Length is > 0 and <= LongestName && CountLabels(name) >= fewestLabels && !EndsLikeAddress(name) ? name : null;
    }

    public static bool IsLabel(string label) => IsLabel(label, 0, label.Length);

    /// <summary>The number of labels; 0 when one of them has the wrong form.</summary>
    private static int CountLabels(string name)
    {
        var count = 0;
        for (var start = 0; start <= name.Length; count++)
        {
            var dot = name.IndexOf('.', start);
            var end = dot < 0 ? name.Length : dot;
            if (!IsLabel(name, start, end))
                return 0;
            start = end + 1;
        }
        return count;
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
        if (end - start is < 1 or > LongestLabel || name[start] == '-' || name[end - 1] == '-')
            return false;
        for (var i = start; i < end; i++)
            if (!IsDigit(name[i]) && name[i] is not ('-' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
                return false;
        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
