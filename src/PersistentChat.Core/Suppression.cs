using System;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>A finding that somebody accepted, with the reason and the day it ends.</summary>
public sealed record Suppression
{
    private string? _target;

    /// <summary>Creates a suppression.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="reason">Why it is accepted.</param>
    /// <param name="target">The finding's target; null is every target.</param>
    /// <param name="expires">The last day on which it counts; null is for ever.</param>
    /// <param name="approver">Who approved it; null when nothing is stated.</param>
    /// <param name="ticket">Where it was decided, such as the number of a ticket; null when nothing is stated.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>.</exception>
    public Suppression(string rule, string reason, string? target = null, DateTime? expires = null, string? approver = null, string? ticket = null)
    {
        Rule = Guard.Named(rule, "rule");
        Reason = Guard.Named(reason, "reason");
        Target = Guard.Optional(target, "target");
        Expires = expires?.Date;
        Approver = Guard.Optional(approver, "approver");
        Ticket = Guard.Optional(ticket, "ticket");
    }

    /// <summary>Nothing is stated.</summary>
    internal Suppression()
    {
    }

    /// <summary>The rule's id.</summary>
    public string Rule { get; internal set; } = "";

    /// <summary>The finding's target; null is every target.</summary>
    public string? Target
    {
        get => _target;
        // An instance is written as findings name it.
        internal set => _target = value is null ? null : SqlInstanceName.WithoutDefault(value);
    }

    /// <summary>Why it is accepted.</summary>
    public string Reason { get; internal set; } = "";

    /// <summary>The last day on which it counts; null is for ever.</summary>
    public DateTime? Expires { get; internal set; }

    /// <summary>Who approved it; null when nothing is stated.</summary>
    public string? Approver { get; internal set; }

    /// <summary>Where it was decided, such as the number of a ticket; null when nothing is stated.</summary>
    public string? Ticket { get; internal set; }

    /// <summary>Whether it no longer counts on a day.</summary>
    /// <param name="day">The day.</param>
    public bool HasExpired(DateTime day) => Expires is { } last && day.Date > last;

    /// <summary>The rule, with the target if there is one.</summary>
    public override string ToString() => VisibleText.Of(Target is null ? Rule : Rule + " " + Target);
}
