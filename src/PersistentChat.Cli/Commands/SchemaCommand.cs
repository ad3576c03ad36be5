using System.CommandLine;
using PersistentChat.Cli.Output;
using PersistentChat.Documents;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat schema</c></summary>
internal static class SchemaCommand
{
    public static Command Create(Streams streams)
    {
        var directory = new Option<string?>("--output", "-o") { Description = CliTexts.Get("SchemaDirectory"), HelpName = "DIRECTORY" };
        var command = new Command("schema", CliTexts.Get("Schema")) { directory };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(directory) is not { } target)
            {
                streams.Output.Write(SchemaText.Write(TopologyText.DefaultSchemaReference));
                return ExitCode.Clean;
            }
            foreach (var file in SchemaText.Files)
                OutputFile.WriteInto(target, file, SchemaText.Write(file));
            streams.Errors.WriteLine(CliTexts.Format("SchemasWritten", SchemaText.Files.Count, target));
            return ExitCode.Clean;
        });
        return command;
    }
}
