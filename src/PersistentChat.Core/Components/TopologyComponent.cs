using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat.Components;

/// <summary>One thing a Persistent Chat topology consists of, where it runs and what it needs.</summary>
public sealed record TopologyComponent
{
    internal TopologyComponent(string name, ComponentKind kind, string runsOn, Fqdn? pool, ComponentState state, params string[] requires)
    {
        Component = name;
        Kind = kind;
        RunsOn = runsOn;
        Pool = pool;
        State = state;
        Requires = ValueList.Of(requires);
    }

    /// <summary>The product's own name for it.</summary>
    public string Component { get; }

    /// <summary>What sort of thing it is.</summary>
    public ComponentKind Kind { get; }

    /// <summary>The computer, SQL Server instance, share or domain.</summary>
    public string RunsOn { get; }

    /// <summary>The chat pool it belongs to; null when it serves all of them.</summary>
    public Fqdn? Pool { get; }

    /// <summary>The part it plays.</summary>
    public ComponentState State { get; }

    /// <summary>What it needs, by the product's names.</summary>
    public IReadOnlyList<string> Requires { get; }

    /// <summary>Name and place.</summary>
    public override string ToString() => VisibleText.Of(Component + " (" + RunsOn + ")");
}
