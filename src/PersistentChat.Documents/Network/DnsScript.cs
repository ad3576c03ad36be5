using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Scripts;
using PersistentChat.Internal;
using PersistentChat.Requirements;

namespace PersistentChat.Documents.Network;

/// <summary>Writes address records as commands of the Windows DNS server. A record without an address or a zone becomes a comment.</summary>
internal static class DnsScript
{
    /// <summary>The lines of the script.</summary>
    /// <param name="records">The records.</param>
    public static IReadOnlyList<string> Write(IEnumerable<DnsRecord> records) => ValueList.Of(records.Select(Line).Distinct());

    private static string Line(DnsRecord record)
    {
        if (record.Address is null || record.Zone is null)
            return PowerShellText.Comment(record.Name + " " + record.Type + " " + (record.Address?.ToString() ?? "?") + " " + Texts.Requirement("AddressOf") + " " + record.Computer);
        var command = record.Type == DnsRecordType.AAAA ? ("Add-DnsServerResourceRecordAAAA", " -IPv6Address ") : ("Add-DnsServerResourceRecordA", " -IPv4Address ");
        return command.Item1 + " -ZoneName " + PowerShellText.Quote(record.Zone.ToString()) + " -Name " + PowerShellText.Quote(record.Name.Host)
            + command.Item2 + PowerShellText.Quote(record.Address.ToString());
    }
}
