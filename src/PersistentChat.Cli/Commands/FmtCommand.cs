using System.CommandLine;
using System.Linq;
using PersistentChat.Cli.Input;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Documents;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat fmt FILE…</c>: topology documents in their usual form, with every comment kept; <c>--check</c> only tells which are not.</summary>
internal static class FmtCommand
{
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
            foreach (var path in parsed.GetValue(files)!.SelectMany(input.Documents))
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
}
