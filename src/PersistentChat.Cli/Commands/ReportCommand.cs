using System.CommandLine;
using System.IO;
using System.Linq;
using PersistentChat.Cli.Output;
using PersistentChat.Documents.Policies;
using PersistentChat.Documents.Reports;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat report FILE…</c></summary>
internal static class ReportCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var files = Options.Files();
        var reference = new Option<string?>("--compare-to") { Description = CliTexts.Get("CompareTo") };
        var date = Options.Date();
        var policy = new Option<string?>("--policy") { Description = CliTexts.Get("Policy") };
        var baseline = new Option<string?>("--baseline") { Description = CliTexts.Get("Baseline") };
        var file = Options.Output();
        var command = new Command("report", CliTexts.Get("Report")) { files, reference, date, policy, baseline, file };
        command.SetAction(parsed =>
        {
            var input = new CommandInput(errors);
            var topologies = input.ReadTopologies(parsed.GetValue(files)!).Select(document => document.Topology).ToArray();
            var other = parsed.GetValue(reference) is { } name ? input.Read([name]).Select(document => document.Topology).FirstOrDefault() : null;
            if (input.Failed)
                return ExitCode.WrongUse;
            if (topologies.Length != 1)
            {
                errors.WriteLine(CliTexts.Get("OneTopology"));
                return ExitCode.WrongUse;
            }
            var options = new ReportOptions(
                CheckFiles.Open(parsed.GetValue(date), policyFile: parsed.GetValue(policy), baselineFile: parsed.GetValue(baseline)), other);
            Options.Deliver(
                HtmlReport.Write(topologies[0], options),
                parsed.GetValue(file),
                output,
                [.. parsed.GetValue(files)!, parsed.GetValue(reference), parsed.GetValue(policy), parsed.GetValue(baseline)]);
            return ExitCode.Clean;
        });
        return command;
    }
}
