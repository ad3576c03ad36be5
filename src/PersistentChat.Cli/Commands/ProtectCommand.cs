using System.CommandLine;
using System.Linq;
using PersistentChat.Cli.Input;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Documents;
using PersistentChat.Documents.Protection;
using PersistentChat.FakeNames;
using PersistentChat.Protection;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat protect FILE</c>: a copy with fake names. A file that a deployment exported stays one of its kind unless a form is asked for; on the screen it is a topology document.</summary>
internal static class ProtectCommand
{
    private static readonly string[] _exported = [".xml", ".tbxml", ".zip"];

    public static Command Create(Streams streams)
    {
        var files = Options.Files();
        var key = Options.Text("--key", "Key", "TEXT");
        var salt = Options.Text("--salt", "Salt", "TEXT");
        var results = new ResultOptions(streams, OutputForms.Yaml, OutputForms.Json) { OtherExtensions = _exported };
        var command = new Command("protect", CliTexts.Get("Protect")) { files, key, salt };
        results.AddTo(command);
        command.Validators.Add(result => Options.Needs(result, salt, key));
        command.SetAction(parsed =>
        {
            var secret = parsed.GetValue(key) is { } text ? ProtectionKey.Of(text, parsed.GetValue(salt)) : ProtectionKey.CreateRandom();
            var input = new CommandInput(streams, results.IsQuiet(parsed));
            if (input.ReadOne(parsed.GetValue(files)!) is not { } document)
                return ExitCode.WrongUse;
            var exported = document.Format is null && input.Files is [var single] ? single : null;
            var isForced = results.IsForced(parsed);
            // Their extensions promise a document that a deployment exported, which can be made of such a one only.
            var wrong = results.Targets(parsed).FirstOrDefault(target => !StaysExported(target) && _exported.Any(target.Path.EndsWith) && !results.StatesForm(parsed, target));
            if (wrong is not null)
            {
                streams.Errors.WriteLine(results.WrongExtension(wrong.Path));
                return ExitCode.WrongUse;
            }
            return ExitCode.Of(!results.Deliver(
                parsed,
                form => DocumentText.Write(TopologyProtector.Protect(document.Topology, secret), form),
                target => OutputFile.JudgeNew(target.Path, isForced, input.Sources),
                (target, copy) =>
                {
                    if (StaysExported(target))
                        ProtectedFile.Write(exported!, target.Path, secret, isForced);
                    else
                        OutputFile.Create(target.Path, copy()!, isForced, input.Sources);
                }));

            bool StaysExported(OutputTarget target) => exported is not null && !results.StatesForm(parsed, target);
        });
        return command;
    }
}
