using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>The disks of a computer.</summary>
public sealed record ComputerDisks
{
    internal const int MostDisks = 1024;
    internal const int MostRpm = 1_000_000;
    internal const int MostFreeGB = 1_048_576;

    /// <summary>Nothing is declared.</summary>
    public static readonly ComputerDisks Undeclared = new();

    /// <summary>States the facts; the rules judge them.</summary>
    /// <param name="count">How many disks, 1 to 1,024; null when not stated.</param>
    /// <param name="rpm">Rotations per minute of the slowest, 1 to 1,000,000; null when not stated.</param>
    /// <param name="freeGB">Free space in gigabytes, 0 to 1,048,576; null when not stated.</param>
    /// <param name="ssd">Whether they are solid-state disks.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public ComputerDisks(int? count = null, int? rpm = null, int? freeGB = null, bool ssd = false)
    {
        Count = Guard.InRange(count, 1, MostDisks, "count");
        Rpm = Guard.InRange(rpm, 1, MostRpm, "rpm");
        FreeGB = Guard.InRange(freeGB, 0, MostFreeGB, "freeGB");
        Ssd = ssd;
    }

    /// <summary>How many disks; null when not stated.</summary>
    public int? Count { get; internal set; }

    /// <summary>Rotations per minute of the slowest; null when not stated.</summary>
    public int? Rpm { get; internal set; }

    /// <summary>Free space in gigabytes; null when not stated.</summary>
    public int? FreeGB { get; internal set; }

    /// <summary>Whether they are solid-state disks.</summary>
    public bool Ssd { get; internal set; }

    /// <summary>Disks, rotations and free gigabytes, such as <c>8/10000/72</c>, with <c>SSD</c> for solid-state disks; a dash for what is not stated.</summary>
    public override string ToString() =>
        $"{Stated.OrDash(Count)}/{(Ssd ? "SSD" : Stated.OrDash(Rpm))}/{Stated.OrDash(FreeGB)}";
}
