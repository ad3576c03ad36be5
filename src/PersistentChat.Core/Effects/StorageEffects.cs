using System.Collections.Generic;
using System.Linq;
using PersistentChat.Components;
using PersistentChat.Internal;

namespace PersistentChat.Effects;

/// <summary>The databases and shares that a change needs, and those that it leaves without use.</summary>
internal static class StorageEffects
{
    public static IEnumerable<TopologyEffect> Of(Topology reference, Topology difference)
    {
        foreach (var (before, after) in Sides.Match(Places(reference), Places(difference)))
        {
            if (before is null)
                yield return Effect(IsWitness(after![0]) ? EffectAction.Add : EffectAction.Create, after[0], null, States(after));
            else if (after is null)
                yield return Effect(IsWitness(before[0]) ? EffectAction.Remove : EffectAction.Drop, before[0], States(before), null);
            else if (States(before) != States(after))
                yield return Effect(EffectAction.Changed, after[0], States(before), States(after));
        }
    }

    private static IEnumerable<((string, string), TopologyComponent[])> Places(Topology topology) => ComponentCatalog.List(topology)
        .Where(component => component.Kind is ComponentKind.Database or ComponentKind.FileStore)
        .GroupBy(ComponentPlace.Of)
        .Select(place => (place.Key, place.ToArray()));

    private static bool IsWitness(TopologyComponent component) => component.State is ComponentState.Witness or ComponentState.BackupWitness;

    private static string? States(TopologyComponent[] components) => components[0].Kind == ComponentKind.FileStore
        ? null
        : string.Join(", ", components.Select(component => component.State).Distinct().OrderBy(state => state));

    private static TopologyEffect Effect(EffectAction action, TopologyComponent component, string? before, string? after)
    {
        var isDatabase = component.Kind == ComponentKind.Database;
        var isDropped = action == EffectAction.Drop;
        return new TopologyEffect(
            isDatabase ? EffectArea.Database : EffectArea.Share, action, component.RunsOn, component.Pool, component.Component, null, before, after,
            isDropped ? () => Texts.Change(isDatabase ? "Effect_DatabaseDropped" : "Effect_ShareDropped") : null,
            isDropped && isDatabase ? () => Citations.Shown(Citations.All(Citations.RemovingDatabases, Citations.Cmdlet("Uninstall-CsDatabase"))) : null);
    }
}
