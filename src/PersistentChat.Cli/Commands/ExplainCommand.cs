using System.CommandLine;
using System.IO;
using System.Linq;
using PersistentChat.Cli.Output;
using PersistentChat.Documents.Markdown;
using PersistentChat.Rules;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat explain RULE…</c></summary>
internal static class ExplainCommand
{
    public static Command Create(TextWriter output)
    {
        var ids = new Argument<string[]>("RULE") { Description = CliTexts.Get("RuleIds"), Arity = ArgumentArity.OneOrMore };
        var command = new Command("explain", CliTexts.Get("Explain")) { ids };
        command.SetAction(parsed =>
        {
            // An unknown id is told before anything is written.
            var rules = parsed.GetValue(ids)!.Select(RuleCatalog.Get).ToArray();
            output.Write(string.Join("\n", rules.Select(rule => RulePageWriter.Page(rule, RulePages.Language))));
            return ExitCode.Clean;
        });
        return command;
    }
}
