using PersistentChat.Rules;

namespace PersistentChat.Components;

/// <summary>What tells a component from others, whichever pools it belongs to: its name and where it runs, however that is spelt.</summary>
internal static class ComponentPlace
{
    public static (string Component, string RunsOn) Of(TopologyComponent component) => (component.Component, TargetName.Normalize(component.RunsOn).ToUpperInvariant());
}
