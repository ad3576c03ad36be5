using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using PersistentChat.Cli.Output;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat completion bash|zsh|powershell</c>: what a shell has to run to complete commands, options and values.</summary>
/// <remarks>The scripts ask the directive <c>[suggest]</c> of the command line itself, so that they never need to know what it offers.</remarks>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> _scripts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bash"] = "pchat.bash",
        ["zsh"] = "pchat.zsh",
        ["powershell"] = "pchat.ps1",
    };

    public static Command Create(Streams streams)
    {
        var shell = new Argument<string>("SHELL")
        {
            Description = CliTexts.Get("Shell"),
            HelpName = string.Join('|', _scripts.Keys),
            CustomParser = result =>
            {
                var name = result.Tokens[^1].Value;
                if (!_scripts.ContainsKey(name))
                    result.AddError(CliTexts.Format("WordUnknown", name, "SHELL", string.Join(", ", _scripts.Keys)));
                return name;
            },
        };
        shell.CompletionSources.Add([.. _scripts.Keys]);
        var command = new Command("completion", CliTexts.Get("Completion")) { shell };
        command.SetAction(parsed =>
        {
            streams.Output.Write(Read(_scripts[parsed.GetValue(shell)!]));
            return ExitCode.Clean;
        });
        return command;
    }

    private static string Read(string script)
    {
        using var stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream("PersistentChat.Cli.Completion." + script)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
