using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Inspection;

/// <summary>Runs rules over a topology.</summary>
public static class Inspector
{
    /// <summary>Runs the selected rules that apply to the topology's product.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="today">The day against which suppressions expire.</param>
    /// <param name="selection">The rules; left out, all.</param>
    /// <param name="sources">Where the objects stand in the document that the topology was read from; left out, findings have no place.</param>
    /// <param name="progress">Told after each rule how many of how many have run.</param>
    /// <param name="cancellation">Stops between two rules or findings.</param>
    /// <exception cref="OperationCanceledException">The inspection was stopped.</exception>
    public static InspectionReport Inspect(
        Topology topology,
        DateTime today,
        RuleSelection? selection = null,
        SourceMap? sources = null,
        Action<int, int>? progress = null,
        CancellationToken cancellation = default)
    {
        Guard.NotNull(topology, nameof(topology));
        var rules = (selection ?? RuleSelection.All).Rules.Where(rule => rule.Products.Contains(topology.Product)).ToArray();
        var index = new TopologyIndex(topology, today);
        var suppressions = new SuppressionMatcher(topology.Suppressions, today);
        var findings = new List<Finding>();
        var suppressed = new List<SuppressedFinding>();
        for (var i = 0; i < rules.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var found in rules[i].Check(index))
            {
                var finding = found.Locate(sources);
                cancellation.ThrowIfCancellationRequested();
                if (suppressions.Match(finding) is { } suppression)
                    suppressed.Add(new SuppressedFinding(finding, suppression));
                else
                    findings.Add(finding);
            }
            progress?.Invoke(i + 1, rules.Length);
        }
        return new InspectionReport(topology.Name, findings, suppressed, rules.Select(rule => rule.Id), sources?.Document);
    }
}
