using PersistentChat.Internal;

namespace PersistentChat.Rules.Policies;

/// <summary>How much room for more users the house wants in each pool (<c>HOUSE-HEADROOM</c>).</summary>
public sealed record HeadroomPolicy : HousePolicy
{
    /// <summary>States the headroom.</summary>
    /// <param name="least">The least headroom.</param>
    /// <param name="severity">The severity of a finding.</param>
    /// <param name="reason">Why the house requires it.</param>
    public HeadroomPolicy(Headroom least, Severity severity = Severity.Warning, string? reason = null)
        : base(severity, reason) => Least = Guard.NotNull(least, nameof(least));

    /// <summary>Nothing is stated.</summary>
    internal HeadroomPolicy()
    {
    }

    /// <summary>The headroom that every pool keeps at least.</summary>
    public Headroom Least { get; internal set; } = null!;

    /// <summary>The headroom.</summary>
    public override string ToString() => Least.ToString();
}
