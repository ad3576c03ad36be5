using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat.Runbooks;

/// <summary>One thing to do, with what to enter or to type, what to expect, and whether there is a way back.</summary>
public sealed record RunbookStep
{
    private readonly IReadOnlyList<RunbookEntry> _entries = ValueList.Of<RunbookEntry>([]);
    private readonly IReadOnlyList<RunbookCommand> _commands = ValueList.Of<RunbookCommand>([]);
    private readonly IReadOnlyList<string> _statements = ValueList.Of<string>([]);
    private readonly IReadOnlyList<RunbookText> _notes = ValueList.Of<RunbookText>([]);

    internal RunbookStep(string key, params object[] names) => Text = new RunbookText(key, names);

    /// <summary>What to do.</summary>
    public RunbookText Text { get; }

    /// <summary>What to enter or to know.</summary>
    public IReadOnlyList<RunbookEntry> Entries { get => _entries; internal init => _entries = ValueList.Of(value); }

    /// <summary>The cmdlets to run.</summary>
    public IReadOnlyList<RunbookCommand> Commands { get => _commands; internal init => _commands = ValueList.Of(value); }

    /// <summary>The Transact-SQL statements to run.</summary>
    public IReadOnlyList<string> Statements { get => _statements; internal init => _statements = ValueList.Of(value); }

    /// <summary>What documents dispute or leave open.</summary>
    public IReadOnlyList<RunbookText> Notes { get => _notes; internal init => _notes = ValueList.Of(value); }

    /// <summary>What shows that it worked; null when nothing is documented.</summary>
    public RunbookText? Expected { get; internal init; }

    /// <summary>Whether the state before cannot simply be had back.</summary>
    public bool PointOfNoReturn { get; internal init; }

    /// <summary>How to undo it; null when there is nothing to undo.</summary>
    public RunbookText? WayBack { get; internal init; }

    /// <summary>The documents that state it; null for advice of this module.</summary>
    public string? Source { get; internal init; }

    /// <summary>What to do.</summary>
    public override string ToString() => Text.ToString();
}
