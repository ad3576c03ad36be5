using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PersistentChat.Cli.Input;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Documents;
using PersistentChat.Documents.Policies;
using PersistentChat.Documents.Results;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat check FILE…</c></summary>
internal static class CheckCommand
{
    public static Command Create(Streams streams)
    {
        var files = Options.Files();
        var results = new ResultOptions(streams, [OutputForms.Text, .. ResultFormats.Words]);
        var include = Options.Rules("--rule", "Rule");
        var exclude = Options.Rules("--exclude-rule", "ExcludeRule");
        var categories = Options.Choices<RuleCategory>("--category", "Category");
        var pools = Options.Pools();
        var check = new CheckOptions();
        var update = Options.Flag("--update-baseline", "UpdateBaseline");
        var required = Options.Rules("--require-decided", "RequireDecided", "all|CATEGORY|ID");
        var open = Options.Flag("--open", "OpenFacts");
        var failOn = Options.Choice<Severity>("--fail-on", "FailOn");
        var command = new Command("check", CliTexts.Get("Check")) { files, include, exclude, categories, pools };
        check.AddTo(command);
        command.Options.Add(update);
        command.Options.Add(failOn);
        command.Options.Add(required);
        command.Options.Add(open);
        results.AddTo(command);
        command.Validators.Add(result => Options.Excludes(result, open, results.Quiet));
        command.SetAction(parsed =>
        {
            var rules = RuleSelection.Of(parsed.GetValue(include), parsed.GetValue(exclude), parsed.GetValue(categories));
            var worst = parsed.GetValue(failOn) ?? Severity.Error;
            var input = new CommandInput(streams, results.IsQuiet(parsed));
            var session = check.Open(parsed, input, rules, parsed.GetValue(update));
            if (session is not null && parsed.GetValue(required) is { Length: > 0 } names)
                session.RequireDecided = rules.Choose(names);
            if (!results.IsQuiet(parsed))
                ScriptedRuleFiles.Tell(streams, [.. parsed.GetValue(files)!, .. check.Files(parsed)]);
            Check[] checks = session is null ? [] : [.. PoolChoice.Of(input.ReadTopologies(parsed.GetValue(files)!), parsed.GetValue(pools))
                .SelectMany(choice => Inspect(choice, session, parsed.GetValue(pools) is { Length: > 0 }))];
            // What is found is not known before somebody could read it.
            var delivered = results.Deliver(
                parsed, Write, [.. input.Sources, .. check.Files(parsed)], session is not null && parsed.GetValue(update) ? [CheckFiles.Judge(check.Baseline(parsed)!)] : []);
            if (session is not null && delivered)
                Finish(session, check.Baseline(parsed), input, streams);
            return ExitCode.Of(input.Failed || !delivered, checks.Any(item => item.Report.Reaches(worst)));

            string Write(string form) => ResultFormats.Find(form) is { } format
                ? ResultText.Write(
                    [.. checks.Select(item => item.Report)], format, new ResultSettings(Environment.CurrentDirectory, null, worst), input.Unreadable)
                : TextOutput.Write(checks, input.Unreadable, parsed.GetValue(open));
        });
        return command;
    }

    private static void Finish(CheckSession session, string? baseline, CommandInput input, Streams streams)
    {
        if (input.Failed)
            session.Fail();
        CheckFiles.Save(session, baseline);
        if (session.Note is { } note)
            streams.Errors.WriteLine(note);
    }

    /// <summary>What is found in a topology: one report, or one about each of the pools that were asked for.</summary>
    private static IEnumerable<Check> Inspect(PoolChoice choice, CheckSession session, bool isLimited)
    {
        var report = session.Inspect(choice.Document.Topology, choice.Document.Sources);
        return isLimited ? choice.Pools.Select(pool => new Check(choice.Document, report.About(pool.Fqdn))) : [new Check(choice.Document, report)];
    }
}
