using FsCheck.Xunit;
using PersistentChat.Effects;
using PersistentChat.Requirements;
using PersistentChat.Tests.Changes;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests.Effects;

[Properties(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 50)]
public class EffectProperties
{
    private static readonly DateTime _day = new(2018, 1, 1);

    [Property]
    public void A_topology_and_itself_in_another_spelling_have_no_effects(Topology topology) =>
        Assert.Empty(EffectAnalyzer.Analyze(topology, topology, _day).Select(effect => effect.ToString()));

    [Property]
    public void There_and_back_cancel(Topology a, Topology b, int seed)
    {
        foreach (var oneIn in new[] { 2, 10, 100 })
        {
            var mixed = Mixture.Random(a, b, seed, oneIn);
            Assert.Equal(
                EffectAnalyzer.Analyze(a, mixed, _day).Where(IsComparable).Select(effect => Describe(effect, Opposite(effect.Action), effect.After, effect.Before)).Order(StringComparer.Ordinal),
                EffectAnalyzer.Analyze(mixed, a, _day).Where(IsComparable).Select(effect => Describe(effect, effect.Action, effect.Before, effect.After)).Order(StringComparer.Ordinal));
        }
    }

    [Property]
    public void What_is_open_after_a_change_is_what_was_open_plus_what_is_opened_less_what_is_closed(Topology a, Topology b, int seed)
    {
        var mixed = Mixture.Random(a, b, seed, 5);
        var connections = Connections(a).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var effect in EffectAnalyzer.Analyze(a, mixed, _day).Where(effect => effect.Area == EffectArea.Port))
        {
            foreach (var source in effect.Computers)
            {
                var connection = source + " " + effect.Target + " " + effect.Property;
                if (effect.Action == EffectAction.Open)
                    connections.Add(connection);
                else
                    connections.Remove(connection);
            }
        }
        Assert.Equal(Connections(mixed).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase), connections.Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Connections(Topology topology) =>
        from row in PortCatalog.List(topology)
        from source in row.SourceComputers
        where !StringComparer.OrdinalIgnoreCase.Equals(source, row.DestinationComputer)
        select source + " " + (row.Port is null ? row.Destination : row.DestinationComputer) + " " + (row.Protocol?.ToString() ?? "?") + " " + (row.Port?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?");

    // A verdict and a pool bear the name of the side that is arrived at.
    private static bool IsComparable(TopologyEffect effect) => effect.Area is not EffectArea.Verdict and not EffectArea.Capacity and not EffectArea.Fault;

    private static EffectAction Opposite(EffectAction action) => action switch
    {
        EffectAction.Brought => EffectAction.Solved,
        EffectAction.Solved => EffectAction.Brought,
        EffectAction.Open => EffectAction.Close,
        EffectAction.Close => EffectAction.Open,
        EffectAction.Add => EffectAction.Remove,
        EffectAction.Remove => EffectAction.Add,
        EffectAction.Issue => EffectAction.Withdraw,
        EffectAction.Withdraw => EffectAction.Issue,
        EffectAction.Create => EffectAction.Drop,
        EffectAction.Drop => EffectAction.Create,
        _ => action,
    };

    private static string Describe(TopologyEffect effect, EffectAction action, string? before, string? after) =>
        (effect.Area + " " + action + " " + effect.Target + " " + effect.Property + " " + before + " → " + after).ToUpperInvariant();
}
