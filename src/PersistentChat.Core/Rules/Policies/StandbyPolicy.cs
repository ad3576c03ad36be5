using System.Globalization;
using System;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Policies;

/// <summary>How many standby servers the house wants for each active one (<c>HOUSE-STANDBY</c>).</summary>
public sealed record StandbyPolicy : HousePolicy
{
    /// <summary>The highest share: one active server and seven on standby are the eight that a pool may have.</summary>
    internal const decimal Most = Limits.Servers - 1;

    // Dividing by it drops the zeros at the end, so that 1.0 and 1 are the same value and the same text.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>States the share.</summary>
    /// <param name="least">Standby servers for each active one, more than 0 and at most 7.</param>
    /// <param name="severity">The severity of a finding.</param>
    /// <param name="reason">Why the house requires it.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public StandbyPolicy(decimal least, Severity severity = Severity.Warning, string? reason = null)
        : base(severity, reason) =>
        Least = Checked(least);

    /// <summary>Nothing is stated.</summary>
    internal StandbyPolicy()
    {
    }

    /// <summary>Standby servers for each active one.</summary>
    public decimal Least { get; internal set; }

    /// <summary>The standby servers that a pool needs, rounded up, but no more than fit into a pool of eight.</summary>
    /// <param name="active">Active servers, 0 or more.</param>
    public int ServersFor(int active) => (int)Math.Min(Math.Ceiling(active * Least), Math.Max(0, Limits.Servers - active));

    /// <summary>A share that fits into a pool.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    internal static decimal Checked(decimal least) =>
        least is > 0 and <= Most
            ? least / One
            : throw new TopologyException(
                TopologyError.NumberOutOfRange, least, "standbyShare", least.ToString(TextCulture.Current), Phrase.Above(0, Most));

    /// <summary>The share.</summary>
    public override string ToString() => Least.ToString(CultureInfo.InvariantCulture);
}
