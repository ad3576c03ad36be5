using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using PersistentChat.Cli.Output;
using PersistentChat.Diagrams;
using PersistentChat.Documents.Diagrams;
using PersistentChat.Inspection;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat diagram FILE…</c></summary>
internal static class DiagramCommand
{
    private static readonly Dictionary<string, DiagramFormat> _formats =
        Enum.GetValues<DiagramFormat>().ToDictionary(format => format.ToString().ToLowerInvariant());

    public static Command Create(TextWriter output, TextWriter errors)
    {
        var files = Options.Files();
        var format = Options.Format([.. _formats.Keys]);
        var pool = new Option<string?>("--pool") { Description = CliTexts.Get("Pool") };
        var plain = new Option<bool>("--no-findings") { Description = CliTexts.Get("NoFindings") };
        var file = Options.Output();
        var command = new Command("diagram", CliTexts.Get("Diagram")) { files, format, pool, plain, file };
        command.SetAction(parsed =>
        {
            var input = new CommandInput(errors);
            var documents = input.ReadTopologies(parsed.GetValue(files)!).ToArray();
            if (input.Failed)
                return ExitCode.WrongUse;
            if (documents.Length != 1)
            {
                errors.WriteLine(CliTexts.Get("OneTopology"));
                return ExitCode.WrongUse;
            }
            var topology = documents[0].Topology;
            var report = parsed.GetValue(plain) ? null : new CheckSession(DateTime.Today).Inspect(topology);
            var options = new DiagramOptions(parsed.GetValue(pool) is { } name ? new Fqdn(name) : null);
            Options.Deliver(TopologyDiagram.Write(topology, _formats[parsed.GetValue(format)!], report, options), parsed.GetValue(file), output, [.. parsed.GetValue(files)!]);
            return ExitCode.Clean;
        });
        return command;
    }
}
