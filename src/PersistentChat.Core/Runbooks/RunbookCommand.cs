using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Runbooks;

/// <summary>A cmdlet of the product with its parameters. It never changes: every verb returns a new one.</summary>
internal sealed record RunbookCommand
{
    internal RunbookCommand(string cmdlet, params CommandArgument[] arguments)
    {
        Cmdlet = cmdlet;
        Arguments = ValueList.Of(arguments);
    }

    /// <summary>The command that takes what this one finds; null when none does.</summary>
    public RunbookCommand? Next { get; private init; }

    public string Cmdlet { get; }

    /// <summary>Its parameters, in order.</summary>
    public IReadOnlyList<CommandArgument> Arguments { get; }

    /// <summary>The cmdlet and its parameters without their values.</summary>
    public override string ToString() => string.Join(" ", new[] { Cmdlet }.Concat(Arguments.Select(argument => argument.ToString())));

    internal RunbookCommand With(string name, params string[] values) => With(new CommandArgument(name, ArgumentForm.Value, values));

    internal RunbookCommand With(string name, RunbookVariable variable, ArgumentForm form = ArgumentForm.Value) =>
        With(new CommandArgument(name, form, null, variable));

    internal RunbookCommand With(string name, ArgumentForm form, IEnumerable<string>? values = null) => With(new CommandArgument(name, form, values));

    internal RunbookCommand PipedTo(RunbookCommand next) => this with { Next = next };

    /// <summary>This command and those that take what it finds.</summary>
    internal IEnumerable<RunbookCommand> Pipeline()
    {
        for (var command = this; command is not null; command = command.Next)
            yield return command;
    }

    private RunbookCommand With(CommandArgument argument) => new(Cmdlet, [.. Arguments, argument]);
}
