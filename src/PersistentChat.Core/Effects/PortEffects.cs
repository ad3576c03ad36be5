using System.Collections.Generic;
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
        var told = new HashSet<string>(others.SelectMany(PortConnections.Known), PortConnections.Comparer);
        foreach (var row in rows)
        {
            string?[] computers = [.. PortConnections.Sources(row).Where(source => told.Add(PortConnections.Key(row, source)))];
            if (computers.Length > 0)
            {
                yield return new TopologyEffect(
                    EffectArea.Port, action, PortConnections.Listener(row), row.Pool, PortConnections.Number(row), computers.OfType<string>(),
                    note: () => action == EffectAction.Open && row.Note is { } note ? row.Purpose + ". " + note : row.Purpose, source: () => row.Document);
            }
        }
    }
}
