using System;
using System.Collections.Generic;
using PersistentChat.Rules.Policies;
using PersistentChat.Rules.Stated;

namespace PersistentChat.Rules.House;

/// <summary>A rule that a policy states by a key of its own: conditions as stated rules have them, and the texts of the catalogue. It runs only where the policy states it.</summary>
/// <param name="id">The id.</param>
/// <param name="policyOf">What the policy states; null when nothing.</param>
/// <param name="parts">What that means.</param>
internal sealed class HouseRule<T>(string id, Func<Policy, T?> policyOf, Func<T, IEnumerable<HousePart>> parts)
    : Rule(id, RuleCategory.House, Severity.Warning, Citations.Policy) where T : HousePolicy
{
    internal override bool IsStated(Policy policy) => policyOf(policy) is not null;

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        var source = new FactSource(topology, scope);
        foreach (var part in PartsIn(topology))
            part.Check.Declare(source, scope);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var findings = new List<Finding>();
        var source = new FactSource(topology);
        foreach (var part in PartsIn(topology))
            part.Check.Run(source, owner => findings.Add(Found(part, owner, topology)));
        return findings;
    }

    private IEnumerable<HousePart> PartsIn(TopologyIndex topology) => policyOf(topology.Policy) is { } policy ? parts(policy) : [];

    /// <summary>A finding with the severity and the reason that the policy gives; the reason is the message's last argument.</summary>
    private Finding Found(HousePart part, object owner, TopologyIndex topology)
    {
        var subjects = part.Check.Subjects;
        var policy = policyOf(topology.Policy)!;
        return new Finding(
            this, policy.Severity, null, subjects.TargetOf(owner, topology), Names(subjects.PoolsOf(owner, topology)),
            [.. part.Says(owner, topology), new ReasonClause(policy.Reason)]);
    }
}

/// <summary>What a policy lays down for objects of one kind.</summary>
/// <param name="Check">The conditions.</param>
/// <param name="Says">What the message says of an object, in the order of its placeholders.</param>
internal sealed record HousePart(ObjectCheck Check, Func<object, TopologyIndex, object?[]> Says);
