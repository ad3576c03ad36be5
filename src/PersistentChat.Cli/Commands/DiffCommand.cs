using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.Cli.Input;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Comparisons;
using PersistentChat.Documents;
using PersistentChat.Documents.Markdown;
using PersistentChat.Documents.Results;
using PersistentChat.Effects;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat diff REFERENCE DIFFERENCE [SERVICES…] [--effects]</c>, <c>pchat diff BUILDERFILE</c> and <c>pchat diff FILE --product PRODUCT</c></summary>
internal static class DiffCommand
{
    public static Command Create(Streams streams)
    {
        var reference = new Argument<string>("REFERENCE") { Description = CliTexts.Get("Reference") };
        var difference = new Argument<string[]>("DIFFERENCE") { Description = CliTexts.Get("Difference"), Arity = ArgumentArity.ZeroOrMore };
        var ignoreUnstated = Options.Flag("--ignore-unstated", "IgnoreUnstated");
        var effects = Options.Flag("--effects", "Effects");
        var product = Options.Choice<Product>("--product", "MoveTo");
        var results = new ResultOptions(streams, OutputForms.Text, OutputForms.Json, OutputForms.Markdown);
        var command = new Command("diff", CliTexts.Get("Diff")) { reference, difference, effects, ignoreUnstated, product };
        results.AddTo(command);
        command.Validators.Add(result =>
        {
            Options.Excludes(result, product, ignoreUnstated);
            Options.Excludes(result, effects, ignoreUnstated);
            if (result.GetResult(product) is not null && result.GetResult(difference) is { Tokens.Count: > 0 })
                result.AddError(CliTexts.Get("MoveOfOneFile"));
        });
        command.SetAction(parsed =>
        {
            var input = new CommandInput(streams, results.IsQuiet(parsed));
            var isEffects = parsed.GetValue(effects);
            var target = parsed.GetValue(product);
            if (Sides(input, parsed.GetValue(reference)!, parsed.GetValue(difference)!, target) is not { } sides)
                return Unreadable();
            var stated = parsed.GetValue(ignoreUnstated) ? TopologyComparer.CompareStated(sides.Before, sides.After) : null;
            var changes = target is { } moved ? TopologyComparer.Compare(sides.Before, moved, DateTime.Today) : stated?.Changes ?? TopologyComparer.Compare(sides.Before, sides.After);
            IReadOnlyList<TopologyEffect> brought = isEffects ? EffectAnalyzer.Analyze(sides.Before, sides.After, DateTime.Today) : [];
            var note = isEffects ? EffectAnalyzer.Note(sides.Before, sides.After) : stated?.Note;
            if (note is not null && !results.IsQuiet(parsed))
                streams.Errors.WriteLine(note);
            var delivered = results.Deliver(
                parsed,
                form => form switch
                {
                    OutputForms.Json => isEffects ? JsonResult.Write(brought) : JsonResult.Write(changes),
                    OutputForms.Markdown => isEffects ? ChangeTable.Write(changes) + "\n" + EffectTable.Write(brought, note) : ChangeTable.Write(changes, note),
                    _ => isEffects ? ChangeLines.Write(changes) + Environment.NewLine + EffectLines.Write(brought) : ChangeLines.Write(changes),
                },
                input.Sources);
            return ExitCode.Of(!delivered, changes.Count > 0);

            int Unreadable()
            {
                results.Deliver(parsed, form => form != OutputForms.Json ? null : isEffects ? JsonResult.Write<TopologyEffect>([], input.Unreadable) : JsonResult.Write<TopologyChange>([], input.Unreadable), input.Sources);
                return ExitCode.WrongUse;
            }
        });
        return command;
    }

    /// <summary>What is compared; null when a file could not be read.</summary>
    /// <exception cref="TopologyException">One file that does not hold both sides, or too many.</exception>
    private static (Topology Before, Topology After)? Sides(CommandInput input, string reference, string[] difference, Product? product)
    {
        var before = input.ReadOne([reference]);
        var after = input.ReadTopologies(difference).ToArray();
        if (input.Failed || before is null)
            return null;
        if (product is { } target)
            return (before.Topology, before.Topology.WithProduct(target));
        if (after.Length > 1)
            throw new TopologyException(TopologyError.InvalidInput, difference[^1], difference[^1], CliTexts.Get("SavedServicesOnly"));
        return after.Length == 1 ? (before.Topology, after[0].Topology) : (before.GetOriginal(), before.Topology);
    }
}
