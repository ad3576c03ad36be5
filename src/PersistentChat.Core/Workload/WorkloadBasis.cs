namespace PersistentChat.Workload;

/// <summary>Where the formula of a figure is from.</summary>
public enum WorkloadBasis
{
    /// <summary>The documents state it.</summary>
    Documented,

    /// <summary>The documents print the figure without its formula; this one reproduces what they print.</summary>
    Derived,

    /// <summary>It rests on a figure that the user gave and Microsoft does not document.</summary>
    Own,

    /// <summary>Microsoft documents no figure.</summary>
    NotDocumented,
}
