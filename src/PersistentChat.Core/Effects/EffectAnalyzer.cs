using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Comparisons;
using PersistentChat.Inspection;
using PersistentChat.Internal;

namespace PersistentChat.Effects;

/// <summary>
/// Says what a change of a topology does: findings, capacity and faults before and after it, and what network, DNS, certificates, databases and shares have to
/// provide in addition or no longer have to. Everything is judged on both sides and compared; a step between them is not looked at.
/// </summary>
public static class EffectAnalyzer
{
    /// <summary>The effects, area by area. Nothing when there are none; findings that are kept are told beside others only.</summary>
    /// <param name="reference">The topology before the change.</param>
    /// <param name="difference">The topology after the change.</param>
    /// <param name="today">The day against which suppressions expire.</param>
    public static IReadOnlyList<TopologyEffect> Analyze(Topology reference, Topology difference, DateTime today) =>
        Analyze(Guard.NotNull(reference, nameof(reference)), Guard.NotNull(difference, nameof(difference)), new CheckSession(today));

    /// <summary>What one of the topologies could not state and the other one does, in the UI culture of the moment; null when there is no such thing.</summary>
    internal static string? Note(Topology reference, Topology difference) =>
        TopologyComparer.CompareStated(reference, difference) is { LeftOut.Count: > 0 } stated ? Texts.FormatChange("Effects_Unstated", stated.LeftOutFacts) : null;

    /// <summary>The same, judged by the rules and the policy of a check.</summary>
    internal static IReadOnlyList<TopologyEffect> Analyze(Topology reference, Topology difference, CheckSession check)
    {
        var pools = new PoolSuccession(reference, difference);
        var (before, after) = (check.Inspect(reference), check.Inspect(difference));
        TopologyEffect[] effects =
        [
            .. VerdictEffects.Of(before, after),
            .. FindingEffects.Of(before.Findings, after.Findings),
            .. CapacityEffects.Of(pools),
            .. OutageEffects.Of(reference, difference, pools),
            .. PortEffects.Of(reference, difference),
            .. DnsEffects.Of(reference, difference),
            .. CertificateEffects.Of(reference, difference),
            .. StorageEffects.Of(reference, difference),
        ];
        return ValueList.Of(effects.Any(effect => effect.Action != EffectAction.Kept) ? effects : []);
    }
}
