using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Documents.Scripts;
using PersistentChat.Internal;
using PersistentChat.Requirements;

namespace PersistentChat.Documents.Network;

/// <summary>
/// Writes connections as commands of the Windows firewall, computer by computer. What the documents give no port for becomes a comment.
/// </summary>
internal static class FirewallScript
{
    /// <summary>The lines of the script.</summary>
    /// <param name="requirements">The connections.</param>
    /// <param name="addresses">What is known of addresses; a rule is limited to its sources when the addresses of all of them are known.</param>
    /// <param name="sqlPorts">The static ports of named SQL Server instances.</param>
    public static IReadOnlyList<string> Write(
        IEnumerable<PortRequirement> requirements, AddressBook? addresses = null, IReadOnlyDictionary<SqlInstanceName, int>? sqlPorts = null)
    {
        var known = addresses ?? AddressBook.Empty;
        return ValueList.Of(requirements
            .GroupBy(requirement => requirement.DestinationComputer, StringComparer.OrdinalIgnoreCase)
            .SelectMany(computer => OfComputer(computer.Key, computer, known, sqlPorts)));
    }

    private static IEnumerable<string> OfComputer(
        string computer, IEnumerable<PortRequirement> requirements, AddressBook addresses, IReadOnlyDictionary<SqlInstanceName, int>? sqlPorts)
    {
        yield return PowerShellText.Comment(computer);
        foreach (var port in requirements.GroupBy(requirement => (
            requirement.Protocol, Port: requirement.Port ?? PortOf(requirement, sqlPorts), Unknown: requirement.Port is null ? requirement.Destination : null)))
        {
            foreach (var requirement in port.Distinct())
                yield return PowerShellText.Comment(Explanation(requirement));
            if (port.Key is { Protocol: { } protocol, Port: { } number })
                yield return Rule(computer, protocol, number, port, addresses);
        }
    }

    private static int? PortOf(PortRequirement requirement, IReadOnlyDictionary<SqlInstanceName, int>? sqlPorts) =>
        sqlPorts is not null && requirement.Protocol is not null
        && sqlPorts.TryGetValue(new SqlInstanceName(requirement.Destination), out var port) ? port : null;

    private static string Explanation(PortRequirement requirement)
    {
        var line = requirement + ": " + requirement.Purpose + ".";
        return requirement.Note is null ? line : line + " " + requirement.Note;
    }

    private static string Rule(
        string computer, PortProtocol protocol, int port, IEnumerable<PortRequirement> requirements, AddressBook addresses)
    {
        var number = port.ToString(CultureInfo.InvariantCulture);
        var rule = "New-NetFirewallRule -DisplayName " + PowerShellText.Quote("Persistent Chat " + computer + " " + protocol + " " + number)
            + " -Direction Inbound -Action Allow -Protocol " + protocol + " -LocalPort " + number;
        var remote = Sources(requirements, addresses);
        return remote.Count == 0 ? rule : rule + " -RemoteAddress " + PowerShellText.Quote(remote);
    }

    /// <summary>The addresses of everybody who connects; none when somebody's is not known.</summary>
    private static IReadOnlyList<string> Sources(IEnumerable<PortRequirement> requirements, AddressBook addresses)
    {
        var sources = new List<string>();
        foreach (var requirement in requirements)
        {
            if (requirement.SourceComputers.Count == 0)
                return [];
            foreach (var computer in requirement.SourceComputers)
            {
                if (addresses.Of(computer).Count == 0)
                    return [];
                sources.AddRange(addresses.Of(computer).Select(address => address.ToString()));
            }
        }
        return [.. sources.Distinct()];
    }
}
