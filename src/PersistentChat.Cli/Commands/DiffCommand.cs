using System.CommandLine;
using System.IO;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.Cli.Output;
using PersistentChat.Documents.Markdown;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat diff REFERENCE DIFFERENCE</c></summary>
internal static class DiffCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var reference = new Argument<string>("REFERENCE") { Description = CliTexts.Get("Reference") };
        var difference = new Argument<string>("DIFFERENCE") { Description = CliTexts.Get("Difference") };
        var format = Options.Format(Options.Text, Options.Json, Options.Markdown);
        var file = Options.Output();
        var command = new Command("diff", CliTexts.Get("Diff")) { reference, difference, format, file };
        command.SetAction(parsed =>
        {
            var input = new CommandInput(errors);
            var documents = input.Read([parsed.GetValue(reference)!, parsed.GetValue(difference)!]).ToArray();
            if (input.Failed)
                return ExitCode.WrongUse;
            var changes = TopologyComparer.Compare(documents[0].Topology, documents[1].Topology);
            var text = parsed.GetValue(format) switch
            {
                Options.Json => JsonOutput.Write(changes),
                Options.Markdown => ChangeTable.Write(changes),
                _ => ChangeText.Write(changes),
            };
            Options.Deliver(text, parsed.GetValue(file), output);
            return changes.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }
}
