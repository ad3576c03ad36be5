using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PersistentChat.Internal;
using PersistentChat.Requirements;

namespace PersistentChat.Documents.Network;

/// <summary>Writes address records as lines of zone files (RFC 1035), zone by zone. A record without an address becomes a comment.</summary>
internal static class ZoneText
{
    /// <summary>The lines; their names are complete, so that they may stand anywhere in the file of their zone.</summary>
    /// <param name="records">The records.</param>
    public static IReadOnlyList<string> Write(IEnumerable<DnsRecord> records) => ValueList.Of(records
        .GroupBy(record => record.Zone)
        .SelectMany(zone => new[] { Comment(zone.Key?.ToString() ?? "?") }.Concat(zone.Select(Line).Distinct())));

    /// <summary>A domain name in which every character but letters, digits, hyphens and dots is escaped.</summary>
    internal static string Name(string name)
    {
        var escaped = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            var c = (char)b;
            if (c is '.' or '-' or '_' or >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z')
                escaped.Append(c);
            else
                escaped.Append('\\').Append(b.ToString("000", CultureInfo.InvariantCulture));
        }
        return escaped.Append('.').ToString();
    }

    private static string Line(DnsRecord record) => record.Address is null
        ? Comment(Name(record.Name.ToString()) + " IN " + record.Type + " ? " + Texts.Requirement("AddressOf") + " " + record.Computer)
        : Name(record.Name.ToString()) + " IN " + record.Type + " " + record.Address;

    private static string Comment(string text) => "; " + VisibleText.Of(text);
}
