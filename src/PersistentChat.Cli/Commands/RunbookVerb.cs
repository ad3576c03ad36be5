using System.CommandLine;
using PersistentChat.Cli.Input;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Documents;
using PersistentChat.Documents.Runbooks;
using PersistentChat.Runbooks;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat runbook SCENARIO FILE…</c></summary>
internal static class RunbookVerb
{
    public static Command Create(Streams streams)
    {
        var scenario = Options.ChoiceArgument<RunbookScenario>("SCENARIO", "Scenario");
        var files = Options.Files();
        var pools = Options.Pools();
        var results = new ResultOptions(streams, OutputForms.Markdown, OutputForms.Script);
        var command = new Command("runbook", CliTexts.Get("Runbook")) { scenario, files, pools };
        results.AddTo(command);
        command.SetAction(parsed =>
        {
            var input = new CommandInput(streams, results.IsQuiet(parsed));
            if (input.ReadOne(parsed.GetValue(files)!) is not { } document)
                return ExitCode.WrongUse;
            var runbook = RunbookPlanner.Plan(document.Topology, parsed.GetValue(scenario), parsed.GetValue(pools) is { Length: > 0 } chosen ? chosen : null);
            return ExitCode.Of(!results.Deliver(
                parsed,
                form => RunbookFile.Text(runbook, form == OutputForms.Script),
                target => OutputFile.JudgeNew(target.Path, results.IsForced(parsed), input.Sources),
                (target, _) => RunbookFile.Write(runbook, target.Path, target.Form == OutputForms.Script, results.IsForced(parsed), input.Sources)));
        });
        return command;
    }
}
