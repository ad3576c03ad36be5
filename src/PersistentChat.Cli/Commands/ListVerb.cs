using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PersistentChat.Cli.Input;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Documents.Results;

namespace PersistentChat.Cli.Commands;

/// <summary>A verb that lists what a cmdlet lists of topologies: as a text for people, as JSON with the properties of the cmdlet's objects, and in forms of its own.</summary>
internal sealed class ListVerb<T> where T : class
{
    public required string Name { get; init; }

    /// <summary>The key of its description.</summary>
    public required string Description { get; init; }

    /// <summary>Lists the objects of a topology, or those of one of its pools.</summary>
    public required Func<Topology, Fqdn?, ParseResult, IEnumerable<T>> List { get; init; }

    public required Func<IReadOnlyList<T>, string> Text { get; init; }

    /// <summary>Other forms by their words.</summary>
    public IReadOnlyDictionary<string, Func<IReadOnlyList<T>, ParseResult, string>> OtherForms { get; init; } =
        new Dictionary<string, Func<IReadOnlyList<T>, ParseResult, string>>();

    /// <summary>Its options besides those that all such verbs have.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    public Command Create(Streams streams)
    {
        var files = Parsing.Options.Files();
        var pools = Parsing.Options.Pools();
        var results = new ResultOptions(streams, [OutputForms.Text, OutputForms.Json, .. OtherForms.Keys]);
        var command = new Command(Name, CliTexts.Get(Description)) { files, pools };
        foreach (var option in Options)
            command.Options.Add(option);
        results.AddTo(command);
        command.SetAction(parsed =>
        {
            var input = new CommandInput(streams, results.IsQuiet(parsed));
            var isLimited = parsed.GetValue(pools) is { Length: > 0 };
            T[] items = [.. PoolChoice.Of(input.ReadTopologies(parsed.GetValue(files)!), parsed.GetValue(pools)).SelectMany(choice => isLimited
                ? choice.Pools.SelectMany(pool => List(choice.Document.Topology, pool.Fqdn, parsed))
                : List(choice.Document.Topology, null, parsed))];
            var delivered = results.Deliver(
                parsed,
                form => form switch
                {
                    OutputForms.Text => Text(items),
                    OutputForms.Json => JsonResult.Write(items, input.Unreadable),
                    _ => OtherForms[form](items, parsed),
                },
                input.Files);
            return ExitCode.Of(input.Failed || !delivered);
        });
        return command;
    }
}
