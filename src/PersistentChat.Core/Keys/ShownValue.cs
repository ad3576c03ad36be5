using System.Collections;
using System.Linq;

namespace PersistentChat.Keys;

/// <summary>Where reports show a key: beside those of the same group, the groups in this order.</summary>
internal enum KeyGroup
{
    Identity,
    Administration,
    Ports,
    Users,
    Files,
    Stores,
    Compliance,
    Rooms,
    Predecessors,
    Hardware,
    DiskSpace,

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

    /// <summary>That nobody knows whether there is something.</summary>
    Unknown,
}

/// <summary>How a key stands in a cell of a report that it shares with others.</summary>
internal enum CellLine
{
    /// <summary>On a line of its own.</summary>
    Own,

    /// <summary>On the line of the key before it.</summary>
    Shared,

    /// <summary>In pale letters below the key that the cell belongs to.</summary>
    Aside,
}

/// <summary>How a key is shown to people.</summary>
/// <param name="Label">The key of its name among the labels, or among the texts of the report if it has an underscore. Keys of one label share a line.</param>
internal sealed record Showing(string Label)
{
    private readonly string? _heading;

    /// <summary>Beside which others.</summary>
    public KeyGroup Group { get; init; }

    /// <summary>What stands for no value.</summary>
    public Absence Absence { get; init; }

    /// <summary>Its name in reports, where that is another one; keys of one heading share a line or a cell.</summary>
    public string Heading
    {
        get => _heading ?? Label;
        init => _heading = value;
    }

    /// <summary>The text of the report that the value stands in, or that stands for yes; where <see cref="Otherwise"/> says nothing, no is not shown then.</summary>
    public string? Word { get; init; }

    /// <summary>The text of the report that stands for no.</summary>
    public string? Otherwise { get; init; }

    /// <summary>How it stands in a cell with others.</summary>
    public CellLine Line { get; init; }

    /// <summary>Whether it is not shown where it goes without saying.</summary>
    public bool IfStated { get; init; }

    /// <summary>Whether whoever follows a runbook needs it, too.</summary>
    public bool InRunbooks { get; init; }

    /// <summary>Whether the value, which is a table, is shown as one at the prompt.</summary>
    public bool AsOne { get; init; }
}

/// <summary>A value as people are shown it.</summary>
/// <param name="How">How it is shown.</param>
/// <param name="Value">The value; null for none.</param>
internal readonly record struct ShownValue(Showing How, object? Value)
{
    /// <summary>The same where nobody knows it.</summary>
    public ShownValue AsUnknown => new(How with { Absence = Absence.Unknown }, null);

    /// <summary>Whether the value is an empty list where no list would say nothing: it says that there are none.</summary>
    public bool IsStatedAsNone => How.Absence == Absence.Undeclared && Value is IEnumerable and not string && !((IEnumerable)Value).Cast<object>().Any();
}
