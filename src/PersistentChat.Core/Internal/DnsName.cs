using System;
using System.Linq;

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
        if (name.Length is 0 or > LongestName)
            return null;
        var labels = name.Split('.');
        var looksLikeAddress = labels[labels.Length - 1].All(IsDigit);
        return labels.Length >= fewestLabels && !looksLikeAddress && labels.All(IsLabel) ? name : null;
    }

    public static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel
        && label[0] != '-' && label[label.Length - 1] != '-'
        && label.All(c => IsDigit(c) || c == '-' || c is >= 'a' and <= 'z' or >= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
