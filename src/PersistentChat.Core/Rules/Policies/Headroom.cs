using System;
using System.Globalization;
using System.Text.RegularExpressions;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Policies;

/// <summary>Room for more users: a number of them, or a percentage of what the active servers carry.</summary>
public sealed record Headroom
{
    /// <summary>The highest percentage.</summary>
    internal const int WholePercent = 100;

    private static readonly Regex _text = new(@"^([0-9]{1,9})\s*(%?)\z", RegexOptions.CultureInvariant);

    private Headroom(int amount, bool isPercent) => (Amount, IsPercent) = (amount, isPercent);

    /// <summary>The number of users, or the percentage.</summary>
    public int Amount { get; }

    /// <summary>Whether <see cref="Amount"/> is a percentage of what the active servers carry.</summary>
    public bool IsPercent { get; }

    /// <summary>A number of users.</summary>
    /// <param name="users">1 to 80,000, what a pool carries.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public static Headroom OfUsers(int users) => new(Guard.InRange(users, 1, Limits.UsersPerPool, "minimumHeadroom"), isPercent: false);

    /// <summary>A percentage of what the active servers carry.</summary>
    /// <param name="percent">1 to 100.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public static Headroom OfPercent(int percent) => new(Guard.InRange(percent, 1, WholePercent, "minimumHeadroom"), isPercent: true);

    /// <summary>Reads <c>5000</c> or <c>20%</c>.</summary>
    /// <param name="text">A whole number, with a percent sign if it is a percentage.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidHeadroom"/>, <see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public static Headroom Parse(string text)
    {
        var match = _text.Match((text ?? "").Trim());
        if (!match.Success)
            throw new TopologyException(TopologyError.InvalidHeadroom, text, text);
        var amount = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return match.Groups[2].Length > 0 ? OfPercent(amount) : OfUsers(amount);
    }

    /// <summary>The users it means for servers that carry so many, a percentage rounded up.</summary>
    /// <param name="carried">What the active servers carry.</param>
    public int UsersOf(int carried) => IsPercent ? (int)Math.Ceiling(carried * (decimal)Amount / WholePercent) : Amount;

    /// <summary>As documents write it, such as <c>5000</c> or <c>20%</c>.</summary>
    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture) + (IsPercent ? "%" : "");
}
