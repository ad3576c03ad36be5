using System;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Policies;

/// <summary>A finding that a baseline knows.</summary>
public sealed record BaselineEntry
{
    /// <summary>States a finding.</summary>
    /// <param name="topology">The topology's name.</param>
    /// <param name="rule">The rule's id, without regard to case; one that a policy states as it is written.</param>
    /// <param name="target">The name of the object that the finding is about.</param>
    /// <param name="fingerprint">What tells findings of one rule about one object apart: <see cref="Finding.Fingerprint"/>.</param>
    /// <param name="since">The day since which it is known.</param>
    /// <param name="toolVersion">The version of PersistentChatTopology that found it last; left out, the one that the baseline names.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.RuleNotFound"/>, <see cref="TopologyError.NameMissing"/>.</exception>
    public BaselineEntry(string topology, string rule, string target, string fingerprint, DateTime since, string? toolVersion = null)
    {
        Topology = Guard.Named(topology, "topology");
        Rule = RuleCatalog.Ids.Named(rule);
        Target = Guard.Named(target, "target");
        Fingerprint = Guard.Named(fingerprint, "fingerprint");
        Since = since.Date;
        ToolVersion = Guard.Optional(toolVersion, "toolVersion");
    }

    /// <summary>Nothing is stated.</summary>
    internal BaselineEntry()
    {
    }

    /// <summary>The topology's name.</summary>
    public string Topology { get; internal set; } = "";

    /// <summary>The rule's id.</summary>
    public string Rule { get; internal set; } = "";

    /// <summary>The name of the object that the finding is about.</summary>
    public string Target { get; internal set; } = "";

    /// <summary>What tells findings of one rule about one object apart.</summary>
    public string Fingerprint { get; internal set; } = "";

    /// <summary>The day since which it is known.</summary>
    public DateTime Since { get; internal set; }

    /// <summary>The version of PersistentChatTopology that found it last; null when it is the one that the baseline names.</summary>
    public string? ToolVersion { get; internal set => field = value is null ? null : Baseline.Spelled(value); }

    /// <summary>Rule and target.</summary>
    public override string ToString() => VisibleText.Of(Rule + " " + Target);

    internal bool IsOf(string topology) => StringComparer.OrdinalIgnoreCase.Equals(Topology, topology.Trim());
}
