using PersistentChat.Internal;

namespace PersistentChat.Resilience;

/// <summary>How people call what programs know by an English constant, in the UI culture of the moment.</summary>
internal static class FaultNames
{
    /// <summary>The name of a kind of fault.</summary>
    /// <param name="kind">The kind.</param>
    public static string Of(FaultKind kind) => Texts.Resilience("Fault_" + kind);

    /// <summary>The name of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public static string Of(FaultOutcome outcome) => Texts.Resilience("Outcome_" + outcome);

    /// <summary>What stands above a property of a <see cref="FaultReport"/>.</summary>
    /// <param name="property">The name of the property.</param>
    public static string Heading(string property) => Texts.Resilience("Heading_" + property);

    /// <param name="value">Which of them.</param>
    public static string Of(bool value) => Texts.Resilience(value ? "Yes" : "No");
}
