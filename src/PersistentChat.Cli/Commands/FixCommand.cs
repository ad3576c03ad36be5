using System;
using System.CommandLine;
using System.Linq;
using PersistentChat.Cli.Input;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Documents.Repairs;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat fix FILE…</c>: topology documents with the repairs that nobody needs to think about; <c>--dry-run</c> only shows them.</summary>
internal static class FixCommand
{
    public static Command Create(Streams streams)
    {
        var files = Options.Files();
        var dryRun = Options.Flag("--dry-run", "FixDryRun");
        var quiet = Options.Flag("--quiet", "Quiet", "-q");
        var command = new Command("fix", CliTexts.Get("Fix")) { files, dryRun, quiet };
        command.SetAction(parsed =>
        {
            var isDryRun = parsed.GetValue(dryRun);
            var input = new CommandInput(streams, isQuiet: true);
            var hasFound = false;
            foreach (var path in parsed.GetValue(files)!.SelectMany(input.Documents))
            {
                var name = path == CommandInput.StandardInput ? CommandInput.StandardInputName : path;
                try
                {
                    var file = path == CommandInput.StandardInput ? RepairedFile.Of(input.OpenInput(), name) : RepairedFile.Of(path);
                    hasFound |= file.IsChanged;
                    // Of the text that is there afterwards.
                    var counted = isDryRun ? CountedIn.Before : CountedIn.Repaired;
                    var notes = file.Notes(counted);
                    Deliver(path, file, notes, counted);
                    streams.Output.Flush();
                    if (notes.Left is { } left)
                        input.Fail(name, left);
                    foreach (var open in notes.Open)
                        streams.Errors.WriteLine(open);
                }
                catch (TopologyException problem)
                {
                    input.Fail(name, problem);
                }
            }
            return ExitCode.Of(input.Failed, hasFound && isDryRun);

            void Deliver(string path, RepairedFile file, RepairNotes notes, CountedIn counted)
            {
                if (path == CommandInput.StandardInput && !isDryRun)
                    streams.Output.Write(file.Text);
                else if (isDryRun)
                    streams.Output.Write(file.Difference);
                else if (file.IsChanged)
                    file.Write();
                if (parsed.GetValue(quiet))
                    return;
                var list = path == CommandInput.StandardInput && !isDryRun ? streams.Errors : streams.Output;
                if (file.IsChanged)
                    list.WriteLine(file.NumberingOf(counted));
                foreach (var repair in notes.Done)
                    list.WriteLine(repair);
                var suggested = file.Suggested(DateTime.Today, counted).ToArray();
                foreach (var line in suggested)
                    list.WriteLine(line);
                if (path != CommandInput.StandardInput && !file.IsChanged && suggested.Length == 0 && notes is { Left: null, Open.Count: 0 })
                    list.WriteLine(CliTexts.Format("FixNothing", path));
            }
        });
        return command;
    }
}
