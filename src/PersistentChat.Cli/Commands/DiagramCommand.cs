using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PersistentChat.Cli.Input;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Diagrams;
using PersistentChat.Documents.Diagrams;
using PersistentChat.Inspection;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat diagram FILE…</c></summary>
internal static class DiagramCommand
{
    private static readonly Dictionary<string, DiagramFormat> _formats =
        Enum.GetValues<DiagramFormat>().ToDictionary(format => format.ToString().ToLowerInvariant());

    public static Command Create(Streams streams)
    {
        var files = Options.Files();
        var pools = Options.Pools();
        var plain = Options.Flag("--no-findings", "NoFindings");
        var results = new ResultOptions(streams, [.. _formats.Keys]);
        var command = new Command("diagram", CliTexts.Get("Diagram")) { files, pools, plain };
        results.AddTo(command);
        command.Validators.Add(result => Options.IsSingle(result, pools));
        command.SetAction(parsed =>
        {
            var input = new CommandInput(streams, results.IsQuiet(parsed));
            if (input.ReadOne(parsed.GetValue(files)!) is not { Topology: var topology })
                return ExitCode.WrongUse;
            var report = parsed.GetValue(plain) ? null : new CheckSession(DateTime.Today).Inspect(topology);
            var options = new DiagramOptions(parsed.GetValue(pools)?.FirstOrDefault());
            return ExitCode.Of(!results.Deliver(parsed, form => TopologyDiagram.Write(topology, _formats[form], report, options), input.Sources));
        });
        return command;
    }
}
