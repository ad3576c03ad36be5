using System;
using System.CommandLine;
using System.IO;
using PersistentChat.Cli.Input;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Documents;
using PersistentChat.Documents.Runbooks;
using PersistentChat.Runbooks;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat runbook SCENARIO FILE…</c> and <c>pchat runbook Change --from FILE FILE…</c></summary>
internal static class RunbookVerb
{
    public static Command Create(Streams streams)
    {
        var scenario = Options.ChoiceArgument<RunbookScenario>("SCENARIO", "Scenario");
        var files = Options.Files();
        var pools = Options.Pools();
        var from = Options.Text("--from", "ChangeFrom");
        var results = new ResultOptions(streams, OutputForms.Markdown, OutputForms.Script);
        var command = new Command("runbook", CliTexts.Get("Runbook")) { scenario, files, pools, from };
        results.AddTo(command);
        command.Validators.Add(result =>
        {
            Options.Excludes(result, from, pools);
            if (result.GetResult(scenario) is not { Tokens: [var word] })
                return;
            var isChange = string.Equals(word.Value, nameof(RunbookScenario.Change), StringComparison.OrdinalIgnoreCase);
            if (isChange && !Options.IsStated(result, from))
                result.AddError(Options.Needs(nameof(RunbookScenario.Change), from.Name));
            if (!isChange && Options.IsStated(result, from))
                result.AddError(Options.Needs(from.Name, nameof(RunbookScenario.Change)));
        });
        command.SetAction(parsed =>
        {
            var input = new CommandInput(streams, results.IsQuiet(parsed));
            if (input.ReadOne(parsed.GetValue(files)!) is not { } document)
                return ExitCode.WrongUse;
            var reference = parsed.GetValue(from) is { } name ? input.ReadOne([name]) : null;
            if (reference is null && parsed.GetValue(from) is not null)
                return ExitCode.WrongUse;
            var runbook = reference is null
                ? RunbookPlanner.Plan(document.Topology, parsed.GetValue(scenario), parsed.GetValue(pools) is { Length: > 0 } chosen ? chosen : null)
                : RunbookPlanner.PlanChange(
                    reference.Topology, document.Topology, new ApprovedFiles(Path.GetFileName(reference.Name), reference.Fingerprint, Path.GetFileName(document.Name), document.Fingerprint));
            return ExitCode.Of(!results.Deliver(
                parsed,
                form => RunbookFile.Text(runbook, form == OutputForms.Script),
                target => OutputFile.JudgeNew(target.Path, results.IsForced(parsed), input.Sources),
                (target, _) => RunbookFile.Write(runbook, target.Path, target.Form == OutputForms.Script, results.IsForced(parsed), input.Sources)));
        });
        return command;
    }
}
