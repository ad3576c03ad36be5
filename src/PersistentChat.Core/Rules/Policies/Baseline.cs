using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Policies;

/// <summary>The findings that are known, in one or several topologies, each since a day. It never changes.</summary>
public sealed record Baseline
{
    /// <summary>States what is known.</summary>
    /// <param name="entries">The findings; one that occurs twice is listed twice.</param>
    /// <param name="toolVersion">The version of PersistentChatTopology that found them; left out, this one.</param>
    public Baseline(IEnumerable<BaselineEntry>? entries = null, string? toolVersion = null)
    {
        ToolVersion = Guard.Optional(toolVersion, "toolVersion") ?? typeof(Baseline).Assembly.GetName().Version.ToString(3);
        Entries = ValueList.Of(entries);
        Complete();
    }

    /// <summary>The version of PersistentChatTopology that found them.</summary>
    public string ToolVersion { get; internal set => field = Spelled(value); }

    /// <summary>The findings, ordered by topology, rule, target, fingerprint and day.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; internal set; }

    /// <summary>
    /// The version whose rules a topology was last looked at with: the oldest of its entries', else the baseline's. Null when it is written in
    /// another form than 1.0.0.
    /// </summary>
    internal Version? VersionFor(string topology)
    {
        var versions = Entries.Where(entry => entry.IsOf(topology)).Select(entry => entry.ToolVersion ?? ToolVersion).DefaultIfEmpty(ToolVersion)
            .Select(text => Version.TryParse(text, out var version) ? version : null)
            .ToArray();
        return versions.Contains(null) ? null : versions.Min();
    }

    /// <summary>A version as releases are named, with three numbers: 1.1 is 1.1.0. What is no version stays as it is.</summary>
    internal static string Spelled(string version) =>
        Version.TryParse(version, out var known) && known.Build < 0 ? new Version(known.Major, known.Minor, 0).ToString() : version;

    /// <summary>Puts the findings in order, and leaves to the baseline what it says itself.</summary>
    internal void Complete()
    {
        Entries = ValueList.Of(Entries
            .Select(entry => entry.ToolVersion == ToolVersion ? entry with { ToolVersion = null } : entry)
            .OrderBy(entry => entry.Topology, StringComparer.Ordinal)
            .ThenBy(entry => entry.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Target, StringComparer.Ordinal)
            .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal)
            .ThenBy(entry => entry.Since));
    }

    /// <summary>The number of findings.</summary>
    public override string ToString() => FormattableString.Invariant($"{Entries.Count}");
}
