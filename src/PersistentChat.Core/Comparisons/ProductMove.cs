using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Comparisons;

/// <summary>Compares a topology with itself under another product: what changes, and which findings come and go.</summary>
internal sealed class ProductMove(ChangeList changes, DateTime today)
{
    public void Compare(Topology topology, Topology moved)
    {
        var before = Findings(topology);
        var after = Findings(moved);
        foreach (var gone in Except(before, after))
            changes.Delete(ChangeKind.Finding, Name(gone), new FoundConsequence(gone), PoolOf(gone));
        foreach (var found in Except(after, before))
            changes.Create(ChangeKind.Finding, Name(found), new FoundConsequence(found), PoolOf(found));
    }

    private IReadOnlyList<Finding> Findings(Topology topology) => Inspector.Inspect(topology, today).Findings;

    /// <summary>A rule that says something else of the same object finds something else.</summary>
    private static IEnumerable<Finding> Except(IEnumerable<Finding> findings, IEnumerable<Finding> others)
    {
        var known = new HashSet<string>(others.Select(finding => finding.ToString()));
        return findings.Where(finding => !known.Contains(finding.ToString()));
    }

    private static string Name(Finding finding) => finding.RuleId + " " + finding.Target;

    private static Fqdn? PoolOf(Finding finding) => finding.Pools.Count == 1 ? finding.Pools[0] : null;
}

/// <summary>What a rule finds, as what follows from a move to another product.</summary>
/// <param name="Finding">The finding.</param>
internal sealed record FoundConsequence(Finding Finding) : Consequence(Finding.RuleId, Finding.Source)
{
    public override string Text => Finding.Message;
}
