using System.CommandLine;
using System.Linq;
using PersistentChat.Cli.Input;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Documents;
using PersistentChat.Documents.Markdown;
using PersistentChat.Documents.Results;
using PersistentChat.Rules;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat rules</c></summary>
internal static class RulesCommand
{
    public static Command Create(Streams streams)
    {
        var categories = Options.Choices<RuleCategory>("--category", "RuleCategories");
        var products = Options.Choices<Product>("--product", "RuleProducts");
        var pages = Options.Text("--pages", "OutputDirectory", "DIRECTORY");
        var policy = Options.Text("--policy", "RulesOfPolicy");
        var results = new ResultOptions(streams, OutputForms.Text, OutputForms.Json, OutputForms.Markdown);
        var command = new Command("rules", CliTexts.Get("Rules")) { categories, products, policy, pages };
        results.AddTo(command);
        command.Validators.Add(result =>
        {
            foreach (var option in command.Options.Where(option => option != pages))
                Options.Excludes(result, pages, option);
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(pages) is { } directory)
            {
                streams.Errors.WriteLine(CliTexts.Format("PagesWritten", RulePageFiles.Write(directory), directory));
                return ExitCode.Clean;
            }
            ScriptedRuleFiles.Tell(streams, [parsed.GetValue(policy)]);
            var wanted = parsed.GetValue(categories) ?? [];
            var generations = parsed.GetValue(products) ?? [];
            Rule[] rules = [.. RulesUnder.Policy(parsed.GetValue(policy)).Where(rule =>
                (wanted.Length == 0 || wanted.Contains(rule.Category)) && (generations.Length == 0 || rule.Products.Any(generations.Contains)))];
            return ExitCode.Of(!results.Deliver(
                parsed,
                form => form switch
                {
                    OutputForms.Json => JsonResult.Write(rules),
                    OutputForms.Markdown => RulePageWriter.List(rules, RulePages.Language),
                    _ => TextOutput.Write(rules),
                },
                []));
        });
        return command;
    }
}
