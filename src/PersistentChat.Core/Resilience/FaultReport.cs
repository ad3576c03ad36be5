using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Resilience;

/// <summary>What one fault, or a pair of faults, does to one chat pool.</summary>
public sealed record FaultReport
{
    private readonly IReadOnlyList<FaultEffect> _effects;

    internal FaultReport(Fault fault, Fqdn? pool, IEnumerable<FaultEffect> effects, PoolUsers users)
    {
        Fault = fault.Kind;
        Targets = ValueList.Of(fault.Targets);
        Pool = pool;
        _effects = ValueList.Of(effects);
        Outcome = _effects.Max(effect => effect.Outcome);
        RemainingUsers = users.Remaining;
        UsersAfterAction = users.AfterAction;
        UsersPerServer = users.PerServer;
    }

    /// <summary>What fails.</summary>
    public FaultKind Fault { get; }

    /// <summary>Its name; both names of a pair.</summary>
    public string Target => string.Join(" + ", Targets);

    /// <summary>The name of each part.</summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>The chat pool; null when the fault concerns none.</summary>
    public Fqdn? Pool { get; }

    /// <summary>The worst that happens to the pool.</summary>
    public FaultOutcome Outcome { get; }

    /// <summary>
    /// The declared users that can go on before anybody does anything: at most <see cref="Limits.TemporaryUsersPerServer"/> on each active server that
    /// is left, and <see cref="Limits.UsersPerServer"/> for Skype for Business Server 2015, whose documents name no figure for a while; null when none are declared.
    /// </summary>
    public int? RemainingUsers { get; }

    /// <summary>The declared users that can go on once a person has done what <see cref="Action"/> says; 0 in an outage; null when none are declared.</summary>
    public int? UsersAfterAction { get; }

    /// <summary>The declared users on each active server that is left, rounded up; null when none are declared or no active server is left.</summary>
    public int? UsersPerServer { get; }

    /// <summary>What <see cref="UsersPerServer"/> is above <see cref="Limits.UsersPerServer"/>; 0 within it; null as <see cref="UsersPerServer"/>.</summary>
    public int? Overload => UsersPerServer is { } users ? Math.Max(0, users - Limits.UsersPerServer) : null;

    /// <summary>
    /// Whether this single fault makes the chat stand still: an outage, or a failover that a person has to do. For the loss of a data centre, whose
    /// failover is always done by a person, only an outage counts.
    /// </summary>
    public bool IsSinglePointOfFailure =>
        Fault != FaultKind.Pair
        && (Outcome == FaultOutcome.Outage || (Outcome == FaultOutcome.ManualFailover && Fault != FaultKind.DataCenter));

    /// <summary>What happens by itself and what a person must do, in the current UI culture; one line for each thing, so that commands end with their line.</summary>
    public string Action => string.Join(Environment.NewLine, _effects.Select(effect => effect.Text));

    /// <summary>The documents that say so, or that none does, in the current UI culture.</summary>
    public string Source =>
        _effects.Select(effect => effect.Source).Where(source => source is not null).Distinct().ToArray() is { Length: > 0 } sources
            ? Citations.Shown(string.Join(Citations.Separator, sources))
            : Texts.Resilience("NotDocumented");

    /// <summary>Fault, pool and outcome in one line.</summary>
    public override string ToString() => VisibleText.Of(Target + (Pool is null ? "" : " → " + Pool) + ": " + Outcome);
}
