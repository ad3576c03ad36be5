using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PersistentChat.Requirements;

/// <summary>The connections of a row of ports, computer by computer, so that those of different pools can be told apart or found to be the same.</summary>
internal static class PortConnections
{
    /// <summary>Compares the keys of connections.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>Who connects, each a connection; null once where the documents name nobody.</summary>
    public static IEnumerable<string?> Sources(PortRequirement row) => row.SourceComputers.Count == 0 ? Enumerable.Repeat<string?>(null, 1) : Others(row);

    /// <summary>The keys that a row accounts for: its connections, and that somebody connects to the listener, whoever it is.</summary>
    public static IEnumerable<string> Known(PortRequirement row) => Others(row).Select(source => Key(row, source)).Append(Key(row, null));

    /// <summary>What tells a connection from others, whichever pools need them.</summary>
    public static string Key(PortRequirement row, string? source) => source + "\n" + Listener(row) + "\n" + Number(row);

    /// <summary>Who listens. Two instances of one computer share a port that has a number, and no other.</summary>
    public static string Listener(PortRequirement row) => row.Port is null ? row.Destination : row.DestinationComputer;

    /// <summary>Transport and port, such as <c>TCP 5041</c>; a question mark for what no document says.</summary>
    public static string Number(PortRequirement row) =>
        (row.Protocol?.ToString() ?? "?") + " " + (row.Port?.ToString(CultureInfo.InvariantCulture) ?? "?");

    /// <summary>Who connects over the network: a computer does not need it to reach itself.</summary>
    private static IEnumerable<string> Others(PortRequirement row) => row.SourceComputers.Where(source => !Comparer.Equals(source, row.DestinationComputer));
}
