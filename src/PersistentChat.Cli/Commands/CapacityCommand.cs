using System.CommandLine;
using System.IO;
using System.Linq;
using PersistentChat.Capacity;
using PersistentChat.Cli.Output;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat capacity FILE…</c></summary>
internal static class CapacityCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var files = Options.Files();
        var format = Options.Format(Options.Text, Options.Json);
        var file = Options.Output();
        var command = new Command("capacity", CliTexts.Get("Capacity")) { files, format, file };
        command.SetAction(parsed =>
        {
            var input = new CommandInput(errors);
            var reports = input.Read(parsed.GetValue(files)!)
                .SelectMany(document => document.Topology.ChatPools.Select(CapacityPlanner.Plan))
                .ToArray();
            var text = parsed.GetValue(format) == Options.Json ? JsonOutput.Write(reports) : TextOutput.Write(reports);
            Options.Deliver(text, parsed.GetValue(file), output);
            return input.Failed ? ExitCode.WrongUse : ExitCode.Clean;
        });
        return command;
    }
}
