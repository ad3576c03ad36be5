using System;
using System.CommandLine;
using System.IO;
using PersistentChat.Cli.Commands;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;

namespace PersistentChat.Cli;

/// <summary>The command line as a function of its arguments and streams.</summary>
internal static class Application
{
    /// <summary>Runs a command line: results to <paramref name="output"/>, diagnostics to <paramref name="errors"/>.</summary>
    /// <returns>0 clean, 1 findings or differences, 2 wrong use, unreadable input or a result that could not be written.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors, Stream? input = null)
    {
        // Formats escape what they hold in their own way; this is what a terminal is kept from by all means.
        using var shown = new VisibleWriter(output);
        using var told = new VisibleWriter(errors, isLost: true, after: shown);
        try
        {
            var code = Invoke(arguments, new Streams(input ?? Stream.Null, shown, told));
            shown.Flush();
            return code;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Files say so in errors of their own; what is left is standard output, on a full disk for example.
            told.WriteLine(CliTexts.Format("OutputFailed", failure.Message));
            return ExitCode.WrongUse;
        }
    }

    private static int Invoke(string[] arguments, Streams streams)
    {
        // A name that begins with @ is one of a file, not of more arguments.
        var parsed = RootOf(streams).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var wrong = WrongUse.Find(parsed, arguments);
        foreach (var sentence in wrong)
            streams.Errors.WriteLine(sentence);
        if (wrong.Count > 0)
            return ExitCode.WrongUse;
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Errors, EnableDefaultExceptionHandler = false });
        }
        catch (TopologyException exception)
        {
            ErrorText.Write(exception, streams.Errors);
            return ExitCode.WrongUse;
        }
    }

    /// <summary>All commands and options.</summary>
    internal static RootCommand RootOf(Streams streams)
    {
        var root = new RootCommand(CliTexts.Get("Root"))
        {
            CheckCommand.Create(streams),
            CapacityCommand.Create(streams),
            DiagramCommand.Create(streams),
            DiffCommand.Create(streams),
            ReportCommand.Create(streams),
            RulesCommand.Create(streams),
            ExplainCommand.Create(streams),
            SchemaCommand.Create(streams),
            ImportCommand.Create(streams),
            FmtCommand.Create(streams),
            FixCommand.Create(streams),
            ProtectCommand.Create(streams),
            RunbookVerb.Create(streams),
            CompletionCommand.Create(streams),
        };
        foreach (var command in ListCommands.Create(streams))
            root.Add(command);
        Versions.ShowWith(root);
        TranslatedHelp.ShowWith(root);
        return root;
    }
}
