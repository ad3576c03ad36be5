using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using PersistentChat.Cli.Input;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Documents;
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

    /// <summary>Those of its options that one form alone looks at, with the form.</summary>
    public IReadOnlyDictionary<Option, string> OfForm { get; init; } = new Dictionary<Option, string>();

    /// <summary>Refuses options that do not go together.</summary>
    public Action<CommandResult>? Validate { get; init; }

    /// <summary>Refuses what the options state of things that the topologies do not have.</summary>
    public Action<IReadOnlyCollection<Topology>, ParseResult>? Refuse { get; init; }

    public Command Create(Streams streams)
    {
        var files = Parsing.Options.Files();
        var pools = Parsing.Options.Pools();
        var results = new ResultOptions(streams, [OutputForms.Text, OutputForms.Json, .. OtherForms.Keys]);
        var command = new Command(Name, CliTexts.Get(Description)) { files, pools };
        foreach (var option in Options)
            command.Options.Add(option);
        results.AddTo(command);
        if (Validate is not null)
            command.Validators.Add(Validate);
        command.SetAction(parsed =>
        {
            foreach (var (option, form) in OfForm.Where(pair => parsed.GetResult(pair.Key) is not null && !results.Asks(parsed, pair.Value)))
            {
                streams.Errors.WriteLine(Parsing.Options.Needs(option.Name, "--format " + form));
                return ExitCode.WrongUse;
            }
            var input = new CommandInput(streams, results.IsQuiet(parsed));
            var isLimited = parsed.GetValue(pools) is { Length: > 0 };
            TopologyDocument[] documents = [.. input.ReadTopologies(parsed.GetValue(files)!)];
            // What could not be read may have what the options name.
            if (!input.Failed)
                Refuse?.Invoke([.. documents.Select(document => document.Topology)], parsed);
            T[] items = [.. PoolChoice.Of(documents, parsed.GetValue(pools)).SelectMany(choice => isLimited
                ? choice.Pools.SelectMany(pool => List(choice.Document.Topology, pool.Fqdn, parsed))
                : List(choice.Document.Topology, null, parsed))];
            var delivered = results.Deliver(
                parsed,
                form => form switch
                {
                    not OutputForms.Json when items.Length == 0 && input.Failed => null,
                    OutputForms.Text => items.Length > 0 ? Text(items) : CliTexts.Get("NothingToList") + Environment.NewLine,
                    OutputForms.Json => JsonResult.Write(items, input.Unreadable),
                    _ => OtherForms[form](items, parsed),
                },
                input.Sources);
            return ExitCode.Of(input.Failed || !delivered);
        });
        return command;
    }
}
