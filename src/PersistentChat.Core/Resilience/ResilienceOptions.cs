namespace PersistentChat.Resilience;

/// <summary>What <see cref="ResilienceAnalyzer"/> looks at beside the single faults.</summary>
public sealed record ResilienceOptions
{
    /// <summary>The pairs that are examined at most unless stated otherwise.</summary>
    public const int DefaultMostPairs = 100_000;

    /// <summary>Every single fault and no pairs.</summary>
    public static readonly ResilienceOptions SingleFaults = new();

    /// <summary>States what is looked at.</summary>
    /// <param name="pairs">Whether every pair of faults that concern the same pool is examined too.</param>
    /// <param name="mostPairs">How many pairs there may be at most, 1 or more.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public ResilienceOptions(bool pairs = false, int mostPairs = DefaultMostPairs)
    {
        Pairs = pairs;
        MostPairs = Internal.Guard.InRange(mostPairs, 1, int.MaxValue, "mostPairs");
    }

    /// <summary>Whether every pair of faults that concern the same pool is examined too.</summary>
    public bool Pairs { get; }

    /// <summary>How many pairs there may be at most.</summary>
    public int MostPairs { get; }

    /// <summary>What is looked at.</summary>
    public override string ToString() => Pairs ? nameof(Pairs) : nameof(SingleFaults);
}
