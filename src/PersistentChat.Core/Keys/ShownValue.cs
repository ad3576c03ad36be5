namespace PersistentChat.Keys;

/// <summary>Where reports show a key: beside those of the same group, the groups in this order.</summary>
internal enum KeyGroup
{
    Identity,
    Ports,
    Users,
    Files,
    Stores,
    Compliance,
    Rooms,
    Predecessors,

    /// <summary>Not as a fact among others, but as a heading or a table of its own.</summary>
    Apart,
}

/// <summary>What reports show where a key has no value.</summary>
internal enum Absence
{
    /// <summary>Not even the key.</summary>
    Hidden,

    /// <summary>That nobody said anything.</summary>
    Undeclared,

    /// <summary>That there is none.</summary>
    None,
}

/// <summary>How a key is shown to people.</summary>
/// <param name="Group">Beside which others.</param>
/// <param name="Label">The key of its name among the labels, or among the texts of the report if it has an underscore.</param>
/// <param name="Absence">What stands for no value.</param>
/// <param name="Word">For yes and no: the text that stands for yes; no is not shown then.</param>
/// <param name="InRunbooks">Whether whoever follows a runbook needs it, too.</param>
internal sealed record Showing(KeyGroup Group, string Label, Absence Absence = Absence.Hidden, string? Word = null, bool InRunbooks = false);

/// <summary>A value as people are shown it.</summary>
/// <param name="How">How it is shown.</param>
/// <param name="Value">The value; null for none.</param>
internal readonly record struct ShownValue(Showing How, object? Value);
