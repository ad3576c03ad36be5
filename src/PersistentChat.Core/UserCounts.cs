using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>How many users a chat pool is planned for.</summary>
public sealed record UserCounts
{
    /// <summary>Nothing is declared.</summary>
    public static readonly UserCounts Undeclared = new(null, null);

    /// <summary>States the numbers.</summary>
    /// <param name="concurrent">Users connected at the same time, 0 or more; null when not declared.</param>
    /// <param name="provisioned">Users enabled by policy, 0 or more; null when not declared.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public UserCounts(int? concurrent, int? provisioned)
    {
        Concurrent = Guard.InRange(concurrent, 0, int.MaxValue, "concurrent");
        Provisioned = Guard.InRange(provisioned, 0, int.MaxValue, "provisioned");
    }

    /// <summary>Users connected at the same time; null when not declared.</summary>
    public int? Concurrent { get; internal set; }

    /// <summary>Users enabled by policy; null when not declared.</summary>
    public int? Provisioned { get; internal set; }

    /// <summary>Both numbers, such as <c>20000/50000</c>; a dash for what is not declared.</summary>
    public override string ToString() =>
        $"{Stated.OrDash(Concurrent)}/{Stated.OrDash(Provisioned)}";
}
