using System.CommandLine;
using System.IO;
using PersistentChat.Cli.Commands;
using PersistentChat.Cli.Output;

namespace PersistentChat.Cli;

/// <summary>The command line as a function of its arguments and two writers.</summary>
internal static class Application
{
    /// <summary>Runs a command line: results to <paramref name="output"/>, diagnostics to <paramref name="errors"/>.</summary>
    /// <returns>0 clean, 1 findings or differences, 2 wrong use, unreadable input or a result that could not be written.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        try
        {
            var code = Invoke(arguments, output, errors);
            output.Flush();
            return code;
        }
        catch (IOException failure)
        {
            // Files say so in errors of their own; what is left is standard output, on a full disk for example.
            errors.WriteLine(CliTexts.Format("OutputFailed", failure.Message));
            return ExitCode.WrongUse;
        }
    }

    private static int Invoke(string[] arguments, TextWriter output, TextWriter errors)
    {
        var root = new RootCommand(CliTexts.Get("Root"))
        {
            CheckCommand.Create(output, errors),
            CapacityCommand.Create(output, errors),
            DiagramCommand.Create(output, errors),
            DiffCommand.Create(output, errors),
            ReportCommand.Create(output, errors),
            RulesCommand.Create(output, errors),
            ExplainCommand.Create(output),
            SchemaCommand.Create(output, errors),
        };
        var parsed = root.Parse(arguments);
        var configuration = new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false };
        try
        {
            if (parsed.Errors.Count == 0)
                return parsed.Invoke(configuration);
            foreach (var error in parsed.Errors)
                errors.WriteLine(error.Message);
            return ExitCode.WrongUse;
        }
        catch (TopologyException exception)
        {
            errors.WriteLine(exception.Message);
            return ExitCode.WrongUse;
        }
    }
}
