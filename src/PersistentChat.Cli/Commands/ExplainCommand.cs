using System.CommandLine;
using System.Linq;
using PersistentChat.Cli.Input;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Documents;
using PersistentChat.Documents.Markdown;
using PersistentChat.Rules;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat explain RULE…</c></summary>
internal static class ExplainCommand
{
    public static Command Create(Streams streams)
    {
        var ids = new Argument<string[]>("RULE") { Description = CliTexts.Get("RuleIds"), Arity = ArgumentArity.OneOrMore, HelpName = "RULE" };
        ids.CompletionSources.Add(_ => RuleCatalog.All.Select(rule => rule.Id));
        var policy = Options.Text("--policy", "RulesOfPolicy");
        var results = new ResultOptions(streams, OutputForms.Markdown);
        var command = new Command("explain", CliTexts.Get("Explain")) { ids, policy };
        results.AddTo(command);
        command.SetAction(parsed =>
        {
            ScriptedRuleFiles.Tell(streams, [parsed.GetValue(policy)]);
            // An unknown id is told before anything is written.
            var known = RulesUnder.Ids(parsed.GetValue(policy));
            Rule[] rules = [.. parsed.GetValue(ids)!.Select(known.Get)];
            return ExitCode.Of(!results.Deliver(
                parsed, _ => string.Join("\n", rules.Select(rule => RulePageWriter.Explain(rule, RulePages.Language))), []));
        });
        return command;
    }
}
