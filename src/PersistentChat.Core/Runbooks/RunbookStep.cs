using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat.Runbooks;

/// <summary>One thing to do: when, what has to hold before, what to enter or to type, what to expect, and whether there is a way back.</summary>
internal sealed record RunbookStep
{
    private readonly IReadOnlyList<RunbookEntry> _entries = ValueList.Of<RunbookEntry>([]);
    private readonly IReadOnlyList<RunbookCommand> _checks = ValueList.Of<RunbookCommand>([]);
    private readonly IReadOnlyList<RunbookCommand> _commands = ValueList.Of<RunbookCommand>([]);
    private readonly IReadOnlyList<string> _statements = ValueList.Of<string>([]);
    private readonly IReadOnlyList<RunbookText> _notes = ValueList.Of<RunbookText>([]);

    internal RunbookStep(string key, params object[] names) => Text = new RunbookText(key, names);

    /// <summary>What to do.</summary>
    public RunbookText Text { get; internal init; }

    /// <summary>When to do it; null when always.</summary>
    public RunbookText? OnlyIf { get; internal init; }

    /// <summary>What has to hold before it is done; null when the steps before see to that.</summary>
    public RunbookText? Before { get; internal init; }

    /// <summary>The cmdlets that show whether it holds; they change nothing.</summary>
    public IReadOnlyList<RunbookCommand> Checks { get => _checks; internal init => _checks = ValueList.Of(value); }

    /// <summary>What to enter or to know.</summary>
    public IReadOnlyList<RunbookEntry> Entries { get => _entries; internal init => _entries = ValueList.Of(value); }

    /// <summary>The cmdlets to run, one right after the other: what lies between them is no state to stay in.</summary>
    public IReadOnlyList<RunbookCommand> Commands { get => _commands; internal init => _commands = ValueList.Of(value); }

    /// <summary>The Transact-SQL statements to run.</summary>
    public IReadOnlyList<string> Statements { get => _statements; internal init => _statements = ValueList.Of(value); }

    /// <summary>What documents dispute or leave open.</summary>
    public IReadOnlyList<RunbookText> Notes { get => _notes; internal init => _notes = ValueList.Of(value); }

    /// <summary>What shows that it worked; null when nothing is documented.</summary>
    public RunbookText? Expected { get; internal init; }

    /// <summary>What users notice of it; null when no document says that they notice anything.</summary>
    public RunbookText? Users { get; internal init; }

    /// <summary>Whether the state before cannot simply be had back.</summary>
    public bool PointOfNoReturn { get; internal init; }

    /// <summary>How to undo it; null when there is nothing to undo.</summary>
    public RunbookText? WayBack { get; internal init; }

    /// <summary>The documents that state it; null when none does.</summary>
    public string? Source { get => field is null ? null : Citations.Shown(field); internal init; }

    /// <summary>What no document says but follows from them: the step itself, its place or its extent; null when the documents say it all.</summary>
    public RunbookText? Inferred { get; internal init; }

    /// <summary>What to do.</summary>
    public override string ToString() => Text.ToString();
}
