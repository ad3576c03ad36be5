using System.CommandLine;
using System.IO;
using PersistentChat.Cli.Output;
using PersistentChat.Documents.Markdown;
using PersistentChat.Documents.Results;
using PersistentChat.Rules;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat rules</c></summary>
internal static class RulesCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var format = Options.Format(Options.Text, Options.Json, Options.Markdown);
        var directory = Options.Output("OutputDirectory");
        var command = new Command("rules", CliTexts.Get("Rules")) { format, directory };
        command.SetAction(parsed =>
        {
            var target = parsed.GetValue(directory);
            switch (parsed.GetValue(format))
            {
                case Options.Markdown when target is not null:
                    errors.WriteLine(CliTexts.Format("PagesWritten", RulePageFiles.Write(target), target));
                    break;
                case Options.Markdown:
                    output.Write(RulePageWriter.Table(RulePages.Language));
                    break;
                case Options.Json:
                    Options.Deliver(JsonResult.Write(RuleCatalog.All), target, output);
                    break;
                default:
                    Options.Deliver(TextOutput.Write(RuleCatalog.All), target, output);
                    break;
            }
            return ExitCode.Clean;
        });
        return command;
    }
}
