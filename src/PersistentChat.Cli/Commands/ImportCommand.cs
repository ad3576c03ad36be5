using System.CommandLine;
using PersistentChat.Cli.Input;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Documents;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat import FILE [SERVICES…]</c>: whatever can be read becomes a topology document.</summary>
internal static class ImportCommand
{
    public static Command Create(Streams streams)
    {
        var files = Options.Files();
        var results = new ResultOptions(streams, OutputForms.Yaml, OutputForms.Json);
        var command = new Command("import", CliTexts.Get("Import")) { files };
        results.AddTo(command);
        command.SetAction(parsed =>
        {
            var input = new CommandInput(streams, results.IsQuiet(parsed));
            if (input.ReadOne(parsed.GetValue(files)!) is not { } document)
                return ExitCode.WrongUse;
            return ExitCode.Of(!results.Deliver(
                parsed,
                form => DocumentText.Write(document.Topology, form),
                target => OutputFile.JudgeNew(target.Path, results.IsForced(parsed)),
                (target, text) => OutputFile.Create(target.Path, text()!, results.IsForced(parsed))));
        });
        return command;
    }
}
