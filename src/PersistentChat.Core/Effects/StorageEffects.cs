using System.Collections.Generic;
using System.Linq;
using PersistentChat.Components;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Effects;

/// <summary>The databases and shares that a change needs, and those that it leaves without use.</summary>
internal static class StorageEffects
{
    public static IEnumerable<TopologyEffect> Of(Topology reference, Topology difference)
    {
        var (before, after) = (ByPlace(reference), ByPlace(difference));
        foreach (var item in after)
        {
            var now = item.Value;
            if (!before.TryGetValue(item.Key, out var old))
                yield return Effect(IsWitness(now[0]) ? EffectAction.Add : EffectAction.Create, now[0], null, States(now));
            else if (States(old) != States(now))
                yield return Effect(EffectAction.Changed, now[0], States(old), States(now));
        }
        foreach (var item in before)
            if (!after.ContainsKey(item.Key))
                yield return Effect(IsWitness(item.Value[0]) ? EffectAction.Remove : EffectAction.Drop, item.Value[0], States(item.Value), null);
    }

    private static Dictionary<(string, string), TopologyComponent[]> ByPlace(Topology topology) => ComponentCatalog.List(topology)
        .Where(component => component.Kind is ComponentKind.Database or ComponentKind.FileStore)
        .GroupBy(component => (component.Component, TargetName.Normalize(component.RunsOn)))
        .ToDictionary(place => place.Key, place => place.ToArray());

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
