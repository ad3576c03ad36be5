using System;
using System.Collections.Generic;
using System.Text;
using PersistentChat.Internal;

namespace PersistentChat.Effects;

/// <summary>One thing that a change of a topology brings about, or that somebody has to do for it.</summary>
public sealed class TopologyEffect
{
    private readonly Func<string?>? _note;
    private readonly Func<string?>? _source;

    internal TopologyEffect(
        EffectArea area, EffectAction action, string target, Fqdn? pool = null, string? property = null, IEnumerable<string>? computers = null,
        string? before = null, string? after = null, Func<string?>? note = null, Func<string?>? source = null)
    {
        Area = area;
        Action = action;
        Target = target;
        Pool = pool;
        Property = property;
        Computers = ValueList.Of(computers ?? []);
        Before = before;
        After = after;
        _note = note;
        _source = source;
    }

    /// <summary>What it is an effect on.</summary>
    public EffectArea Area { get; }

    /// <summary>What happens, or what has to be done.</summary>
    public EffectAction Action { get; }

    /// <summary>What it happens to: a topology, a pool, a computer, a SQL Server instance, a path, a DNS name, or what a finding is about.</summary>
    public string Target { get; }

    /// <summary>The chat pool; null when it concerns none, or all of them.</summary>
    public Fqdn? Pool { get; }

    /// <summary>
    /// What about the target: the rule of a finding, the name of a figure, the kind of a fault, protocol and port, the type of a DNS record, or the component;
    /// null for certificates.
    /// </summary>
    public string? Property { get; }

    /// <summary>The computers that connect, that a DNS record points to, or that a certificate is installed on; empty where there are none to name.</summary>
    public IReadOnlyList<string> Computers { get; }

    /// <summary>The figure, severity, outcome, names or state before the change; null when there is none.</summary>
    public string? Before { get; }

    /// <summary>The figure, severity, outcome, names or state after the change; null when there is none.</summary>
    public string? After { get; }

    /// <summary>What to know about it, in the current UI culture; null where there is nothing to add.</summary>
    public string? Note => _note?.Invoke();

    /// <summary>The documents that state it, in the current UI culture; null where they are silent, and for what is counted.</summary>
    public string? Source => _source?.Invoke();

    /// <summary>The effect in one line, such as <c>Open chat03.contoso.com TCP 5041</c>.</summary>
    public override string ToString()
    {
        var line = new StringBuilder(Action.ToString()).Append(' ').Append(Target);
        if (Property is not null)
            line.Append(' ').Append(Property);
        if (Before is not null || After is not null)
            line.Append(": ").Append(Before ?? "-").Append(" → ").Append(After ?? "-");
        return VisibleText.Of(line.ToString());
    }
}
