using System.Collections.Generic;
using PersistentChat.Internal;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules.House;

/// <summary>A rule that the policy states, and that runs only where it does.</summary>
internal abstract class HouseRule(string id) : Rule(id, RuleCategory.House, Severity.Warning, Citations.Policy)
{
    internal sealed override bool IsStated(Policy policy) => PolicyOf(policy) is not null;

    private protected abstract HousePolicy? PolicyOf(Policy policy);

    /// <summary>A finding with the severity and the reason that the policy gives; the reason is the message's last argument.</summary>
    private protected Finding Report(HousePolicy policy, object target, IEnumerable<ChatPool> pools, params object?[] arguments) =>
        new(this, policy.Severity, null, target, Names(pools), [.. arguments, new ReasonClause(policy.Reason)]);
}

/// <summary>The end of a message that gives the reason of the house, if there is one.</summary>
internal sealed class ReasonClause(string? reason)
{
    public override string ToString() => reason is null ? "" : " " + Texts.Format(nameof(ReasonClause), reason);
}
