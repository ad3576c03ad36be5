using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using PersistentChat.Cli.Input;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Documents;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat fmt FILE…</c>: topology documents in their usual form, with every comment kept; <c>--check</c> only tells which are not.</summary>
internal static class FmtCommand
{
    private static readonly string[] _extensions = [".yaml", ".yml", ".json"];

    public static Command Create(Streams streams)
    {
        var files = Options.Files();
        var check = Options.Flag("--check", "FmtCheck");
        var quiet = Options.Flag("--quiet", "Quiet", "-q");
        var command = new Command("fmt", CliTexts.Get("Fmt")) { files, check, quiet };
        command.SetAction(parsed =>
        {
            var isCheck = parsed.GetValue(check);
            var input = new CommandInput(streams, isQuiet: true);
            var hasFound = false;
            foreach (var path in parsed.GetValue(files)!.SelectMany(argument => Documents(input, argument)))
                try
                {
                    var file = path == CommandInput.StandardInput ? FormattedFile.Of(input.OpenInput(), CommandInput.StandardInputName) : FormattedFile.Of(path);
                    hasFound |= !file.IsFormatted;
                    if (path == CommandInput.StandardInput && !isCheck)
                        streams.Output.Write(file.Text);
                    else if (!file.IsFormatted)
                        Deliver(path, file);
                }
                catch (TopologyException problem)
                {
                    input.Fail(path == CommandInput.StandardInput ? CommandInput.StandardInputName : path, problem);
                }
            return ExitCode.Of(input.Failed, hasFound && isCheck);

            void Deliver(string path, FormattedFile file)
            {
                if (!isCheck)
                    file.Write();
                if (!parsed.GetValue(quiet))
                    streams.Output.WriteLine(CliTexts.Format(isCheck ? "FmtWould" : "FmtDone", path));
            }
        });
        return command;
    }

    /// <summary>A file that is named is one; of a folder or a pattern, what is YAML or JSON.</summary>
    private static IEnumerable<string> Documents(CommandInput input, string argument)
    {
        var found = input.Expand(argument);
        return found is [var single] && (single == argument || !Directory.Exists(argument)) ? found
            : found.Where(path => _extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));
    }
}
