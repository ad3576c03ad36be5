using System.CommandLine;
using PersistentChat.Cli.Input;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Documents;
using PersistentChat.Documents.Protection;
using PersistentChat.FakeNames;
using PersistentChat.Protection;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat protect FILE</c>: a copy with fake names. A file that a deployment exported stays one of its kind; on the screen it is a topology document.</summary>
internal static class ProtectCommand
{
    public static Command Create(Streams streams)
    {
        var files = Options.Files();
        var key = Options.Text("--key", "Key", "TEXT");
        var salt = Options.Text("--salt", "Salt", "TEXT");
        var results = new ResultOptions(streams, OutputForms.Yaml, OutputForms.Json);
        var command = new Command("protect", CliTexts.Get("Protect")) { files, key, salt };
        results.AddTo(command);
        command.SetAction(parsed =>
        {
            var secret = parsed.GetValue(key) is { } text ? ProtectionKey.Of(text, parsed.GetValue(salt)) : ProtectionKey.CreateRandom();
            var input = new CommandInput(streams, results.IsQuiet(parsed));
            if (input.ReadOne(parsed.GetValue(files)!) is not { } document)
                return ExitCode.WrongUse;
            return ExitCode.Of(!results.Deliver(
                parsed,
                form => DocumentText.Write(TopologyProtector.Protect(document.Topology, secret), form),
                (target, copy) =>
                {
                    if (document.Format is null && input.Files is [var file])
                        ProtectedFile.Write(file, target.Path, secret, results.IsForced(parsed));
                    else
                        OutputFile.Create(target.Path, copy()!, results.IsForced(parsed), input.Files);
                }));
        });
        return command;
    }
}
