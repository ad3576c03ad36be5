using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Requirements;

namespace PersistentChat.Effects;

/// <summary>
/// The connections that the network has to let through after a change and did not have to before, and the other way round. They are compared computer by
/// computer, so that one more Front End Server opens its own connections alone, and what another pool goes on needing is not closed.
/// </summary>
internal static class PortEffects
{
    public static IEnumerable<TopologyEffect> Of(Topology reference, Topology difference)
    {
        var (before, after) = (PortCatalog.List(reference), PortCatalog.List(difference));
        return [.. Except(after, before, EffectAction.Open), .. Except(before, after, EffectAction.Close)];
    }

    private static IEnumerable<TopologyEffect> Except(IReadOnlyList<PortRequirement> rows, IReadOnlyList<PortRequirement> others, EffectAction action)
    {
        var told = new HashSet<string>(
            others.SelectMany(row => Others(row).Select(source => Connection(row, source)).Append(Connection(row, null))), StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            // Where the documents name nobody who connects, the listener counts once, whoever connected to it on the other side.
            IEnumerable<string?> sources = row.SourceComputers.Count == 0 ? Enumerable.Repeat<string?>(null, 1) : Others(row);
            string?[] computers = [.. sources.Where(source => told.Add(Connection(row, source)))];
            if (computers.Length > 0)
            {
                yield return new TopologyEffect(
                    EffectArea.Port, action, Listener(row), row.Pool, Number(row), computers.OfType<string>(),
                    note: () => action == EffectAction.Open && row.Note is { } note ? row.Purpose + ". " + note : row.Purpose, source: () => row.Document);
            }
        }
    }

    /// <summary>Who connects over the network: a computer does not need it to reach itself.</summary>
    private static IEnumerable<string> Others(PortRequirement row) =>
        row.SourceComputers.Where(source => !StringComparer.OrdinalIgnoreCase.Equals(source, row.DestinationComputer));

    private static string Connection(PortRequirement row, string? source) => source + "\n" + Listener(row) + "\n" + Number(row);

    /// <summary>Two instances of one computer share a port that has a number, and no other.</summary>
    private static string Listener(PortRequirement row) => row.Port is null ? row.Destination : row.DestinationComputer;

    private static string Number(PortRequirement row) =>
        (row.Protocol?.ToString() ?? "?") + " " + (row.Port?.ToString(CultureInfo.InvariantCulture) ?? "?");
}
