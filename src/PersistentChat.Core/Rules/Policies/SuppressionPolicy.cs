using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Policies;

/// <summary>Under which terms suppressions count.</summary>
public sealed record SuppressionPolicy
{
    internal const int MostDays = 3650;
    internal const int MostNotice = 365;

    /// <summary>The notice that is given where nothing is stated.</summary>
    internal const int UsualNotice = 30;

    /// <summary>States the terms.</summary>
    /// <param name="maxDays">The most days from the day of a check to the last day of a suppression, 1 to 3650; null when they may count for ever.</param>
    /// <param name="require">What every suppression states.</param>
    /// <param name="noticeDays">How many days before its last one a suppression is a finding, 0 to 365.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public SuppressionPolicy(int? maxDays = null, IEnumerable<SuppressionTerm>? require = null, int noticeDays = UsualNotice)
    {
        MaxDays = Guard.InRange(maxDays, 1, MostDays, "maxDays");
        Require = ValueList.Of(require);
        NoticeDays = Guard.InRange(noticeDays, 0, MostNotice, "noticeDays");
        Complete();
    }

    /// <summary>Nothing is stated.</summary>
    internal SuppressionPolicy()
        : this(maxDays: null)
    {
    }

    /// <summary>The most days from the day of a check to the last day of a suppression; null when they may count for ever.</summary>
    public int? MaxDays { get; internal set; }

    /// <summary>What every suppression states.</summary>
    public IReadOnlyList<SuppressionTerm> Require { get; internal set; }

    /// <summary>How many days before its last one a suppression is a finding; 0 is never.</summary>
    public int NoticeDays { get; internal set; }

    /// <summary>The terms, by the keys of the document.</summary>
    public override string ToString() => SuppressionPolicyKeys.Table.Text(this);

    /// <summary>Puts what is required in order, each once.</summary>
    internal void Complete() => Require = ValueList.Of(Require.Distinct().OrderBy(term => term));

    /// <summary>These terms laid over others: the stricter ones hold, and the notice is that of these.</summary>
    internal SuppressionPolicy OverlaidOn(SuppressionPolicy other) => new(
        MaxDays is { } days && other.MaxDays is { } others ? Math.Min(days, others) : MaxDays ?? other.MaxDays,
        Require.Concat(other.Require),
        NoticeDays);

    /// <summary>Why a suppression does not count; null where it meets the terms.</summary>
    internal SuppressionLack? LackOf(Suppression suppression, DateTime today) =>
        Require.Contains(SuppressionTerm.Approver) && suppression.Approver is null ? SuppressionLack.Approver
        : Require.Contains(SuppressionTerm.Ticket) && suppression.Ticket is null ? SuppressionLack.Ticket
        : MaxDays is not { } most ? null
        : suppression.Expires is not { } last ? SuppressionLack.End
        : (last - today.Date).TotalDays > most ? SuppressionLack.Length
        : null;
}

/// <summary>Why a suppression does not meet the terms of the house.</summary>
internal enum SuppressionLack
{
    /// <summary>Nobody approved it.</summary>
    Approver,
    /// <summary>It names no ticket.</summary>
    Ticket,
    /// <summary>It has no end.</summary>
    End,
    /// <summary>Its end is too far away.</summary>
    Length,
}
