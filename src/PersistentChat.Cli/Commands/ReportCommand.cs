using System.CommandLine;
using System.Linq;
using PersistentChat.Cli.Input;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Documents;
using PersistentChat.Documents.Reports;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat report FILE…</c></summary>
internal static class ReportCommand
{
    public static Command Create(Streams streams)
    {
        var files = Options.Files();
        var reference = Options.Text("--compare-to", "CompareTo");
        var check = new CheckOptions();
        var results = new ResultOptions(streams, OutputForms.Html);
        var command = new Command("report", CliTexts.Get("Report")) { files, reference };
        check.AddTo(command);
        results.AddTo(command);
        command.SetAction(parsed =>
        {
            var input = new CommandInput(streams, results.IsQuiet(parsed));
            var document = input.ReadOne(parsed.GetValue(files)!);
            var other = parsed.GetValue(reference) is { } name ? input.Read([name]).FirstOrDefault() : null;
            if (check.Open(parsed, input) is not { } session || document is null || input.Failed)
                return ExitCode.WrongUse;
            var options = new ReportOptions(session, other?.Topology) { Sources = document.Sources };
            return ExitCode.Of(!results.Deliver(parsed, _ => HtmlReport.Write(document.Topology, options), [.. input.Sources, .. check.Files(parsed)]));
        });
        return command;
    }
}
