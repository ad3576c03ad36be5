using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using PersistentChat.Cli.Output;
using PersistentChat.Documents.Policies;
using PersistentChat.Documents.Results;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat check FILE…</c></summary>
internal static class CheckCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var files = Options.Files();
        var format = Options.Format([Options.Text, .. ResultFormats.Words]);
        var file = Options.Output();
        var strict = new Option<bool>("--warnings-as-errors") { Description = CliTexts.Get("WarningsAsErrors") };
        var policy = new Option<string?>("--policy") { Description = CliTexts.Get("Policy") };
        var baseline = new Option<string?>("--baseline") { Description = CliTexts.Get("Baseline") };
        var update = new Option<bool>("--update-baseline") { Description = CliTexts.Get("UpdateBaseline") };
        var date = Options.Date();
        var command = new Command("check", CliTexts.Get("Check")) { files, format, file, strict, policy, baseline, update, date };
        command.SetAction(parsed =>
        {
            var session = CheckFiles.Open(
                parsed.GetValue(date), null, parsed.GetValue(policy), parsed.GetValue(baseline), parsed.GetValue(update));
            var input = new CommandInput(errors);
            var checks = input.ReadTopologies(parsed.GetValue(files)!)
                .Select(document => new Check(document, session.Inspect(document.Topology, document.Sources)))
                .ToArray();
            var text = ResultFormats.Find(parsed.GetValue(format)) is { } form
                ? ResultText.Write([.. checks.Select(check => check.Report)], form, new ResultSettings(Environment.CurrentDirectory, null, parsed.GetValue(strict)), input.Unreadable)
                : TextOutput.Write(checks, input.Unreadable);
            Options.Deliver(text, parsed.GetValue(file), output, [.. parsed.GetValue(files)!, parsed.GetValue(policy), parsed.GetValue(baseline)]);
            if (input.Failed)
                session.Fail();
            CheckFiles.Save(session, parsed.GetValue(baseline));
            if (session.Note is { } note)
                errors.WriteLine(note);
            if (input.Failed)
                return ExitCode.WrongUse;
            var failed = checks.Any(check => !check.Report.Passed || (parsed.GetValue(strict) && check.Report.Warnings > 0));
            return failed ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }
}
