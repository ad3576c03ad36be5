using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.Cli.Output;
using PersistentChat.Comparisons;
using PersistentChat.Documents.Markdown;
using PersistentChat.Documents.Results;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat diff REFERENCE DIFFERENCE [SERVICES…]</c>, <c>pchat diff BUILDERFILE</c> and <c>pchat diff FILE --product PRODUCT</c></summary>
internal static class DiffCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var reference = new Argument<string>("REFERENCE") { Description = CliTexts.Get("Reference") };
        var difference = new Argument<string[]>("DIFFERENCE") { Description = CliTexts.Get("Difference"), Arity = ArgumentArity.ZeroOrMore };
        var ignoreUnstated = new Option<bool>("--ignore-unstated") { Description = CliTexts.Get("IgnoreUnstated") };
        var product = new Option<Product?>("--product") { Description = CliTexts.Get("MoveTo") };
        var format = Options.Format(Options.Text, Options.Json, Options.Markdown);
        var file = Options.Output();
        var command = new Command("diff", CliTexts.Get("Diff")) { reference, difference, ignoreUnstated, product, format, file };
        command.Validators.Add(result =>
        {
            if (result.GetResult(product) is not null && result.GetResult(difference) is { Tokens.Count: > 0 })
                result.AddError(CliTexts.Get("MoveOfOneFile"));
        });
        command.SetAction(parsed =>
        {
            var input = new CommandInput(errors);
            IReadOnlyList<TopologyChange> changes;
            string? note = null;
            if (parsed.GetValue(product) is { } target)
            {
                if (input.Read([parsed.GetValue(reference)!]).FirstOrDefault() is not { } document)
                    return Unreadable();
                changes = TopologyComparer.Compare(document.Topology, target, DateTime.Today);
            }
            else
            {
                if (Sides(input, parsed.GetValue(reference)!, parsed.GetValue(difference)!) is not { } sides)
                    return Unreadable();
                var stated = parsed.GetValue(ignoreUnstated) ? TopologyComparer.CompareStated(sides.Before, sides.After) : null;
                changes = stated?.Changes ?? TopologyComparer.Compare(sides.Before, sides.After);
                note = stated?.Note;
            }
            if (note is not null)
                errors.WriteLine(note);
            var text = parsed.GetValue(format) switch
            {
                Options.Json => JsonResult.Write(changes),
                Options.Markdown => ChangeTable.Write(changes, note),
                _ => ChangeLines.Write(changes),
            };
            Options.Deliver(text, parsed.GetValue(file), output, [parsed.GetValue(reference), .. parsed.GetValue(difference)!]);
            return changes.Count > 0 ? ExitCode.Findings : ExitCode.Clean;

            int Unreadable()
            {
                if (parsed.GetValue(format) == Options.Json)
                    Options.Deliver(JsonResult.Write<TopologyChange>([], input.Unreadable), parsed.GetValue(file), output, [parsed.GetValue(reference), .. parsed.GetValue(difference)!]);
                return ExitCode.WrongUse;
            }
        });
        return command;
    }

    /// <summary>What is compared; null when a file could not be read.</summary>
    /// <exception cref="TopologyException">One file that does not hold both sides, or too many.</exception>
    private static (Topology Before, Topology After)? Sides(CommandInput input, string reference, string[] difference)
    {
        var before = input.Read([reference]).FirstOrDefault();
        var after = input.ReadTopologies(difference).ToArray();
        if (input.Failed)
            return null;
        if (after.Length > 1)
            throw new TopologyException(TopologyError.InvalidInput, difference[^1], difference[^1], CliTexts.Get("SavedServicesOnly"));
        return after.Length == 1 ? (before!.Topology, after[0].Topology) : (before!.GetOriginal(), before.Topology);
    }
}
