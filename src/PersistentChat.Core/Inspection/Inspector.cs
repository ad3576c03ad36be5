using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PersistentChat.Internal;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Rules.Scripted;
using PersistentChat.Sources;

namespace PersistentChat.Inspection;

/// <summary>Runs rules over a topology.</summary>
public static class Inspector
{
    /// <summary>Runs the selected rules that apply to the topology's product.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="today">The day against which suppressions expire.</param>
    /// <param name="selection">The rules; left out, all.</param>
    /// <param name="sources">Where the objects stand in the document that the topology was read from; left out, findings have no location.</param>
    /// <param name="progress">Told after each rule how many of how many have run.</param>
    /// <param name="policy">Laid over the topology's own policy: what it states holds; left out, the topology's own is in force.</param>
    /// <param name="baseline">The findings that are known, and that fail nothing; left out, none.</param>
    /// <param name="cancellation">Stops between two rules or findings.</param>
    /// <exception cref="OperationCanceledException">The inspection was stopped.</exception>
    public static InspectionReport Inspect(
        Topology topology,
        DateTime today,
        RuleSelection? selection = null,
        SourceMap? sources = null,
        Action<int, int>? progress = null,
        Policy? policy = null,
        Baseline? baseline = null,
        CancellationToken cancellation = default) =>
        Inspect(topology, today, RuleCatalog.Ids, selection, sources, progress, policy, baseline, cancellation);

    /// <summary>The same, with what finds the rules that suppressions and baseline name.</summary>
    internal static InspectionReport Inspect(
        Topology topology,
        DateTime today,
        RuleIds ids,
        RuleSelection? selection = null,
        SourceMap? sources = null,
        Action<int, int>? progress = null,
        Policy? policy = null,
        Baseline? baseline = null,
        CancellationToken cancellation = default) =>
        Run(topology, today, ids, selection, sources, progress, policy, cancellation).Report(baseline);

    /// <summary>Runs the rules, once for any number of reports.</summary>
    internal static RuleRun Run(
        Topology topology,
        DateTime today,
        RuleIds ids,
        RuleSelection? selection,
        SourceMap? sources,
        Action<int, int>? progress,
        Policy? policy,
        CancellationToken cancellation,
        ScriptedRules? scripted = null)
    {
        Guard.NotNull(topology, nameof(topology));
        var inForce = policy?.OverlaidOn(topology.Policy) ?? topology.Policy;
        Rule[] stated = [.. inForce.StatedChecks, .. scripted?.Checks(inForce) ?? []];
        ids = ids.With(stated);
        var rules = (selection ?? RuleSelection.All).Among(stated, ids)
            .Where(rule => rule.RunsIn(topology, inForce))
            .ToArray();
        var index = new TopologyIndex(topology, today, inForce, ids) { House = policy, Cancellation = cancellation };
        var terms = new ExceptionTerms(policy, inForce, today, ids);
        // One for nearly every pool: the documents dispute its ports.
        var findings = new List<Finding>(topology.ChatPools.Count);
        var scope = new Scope(index, isSketch: true);
        var details = new ScopeDetails(topology, today, policy, inForce, ids);
        var scopes = new RuleScope[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var finding in rules[i].Check(index))
            {
                finding.Locate(topology.Product, sources);
                finding.Under(terms);
                cancellation.ThrowIfCancellationRequested();
                findings.Add(terms.SeverityOf(finding) is { } severity ? finding.With(severity) : finding);
            }
            scope.Clear();
            rules[i].Declare(index, scope);
            scopes[i] = new RuleScope(rules[i], scope.Subjects > 0, scope.IsOpen, details);
            progress?.Invoke(i + 1, rules.Length);
        }
        return new RuleRun(topology, terms, ids, findings, scopes, sources);
    }
}
