using System.CommandLine;
using PersistentChat.Cli.Output;

namespace PersistentChat.Cli.Tests;

/// <summary>Every verb with a command line that works; {file} stands for a topology.</summary>
internal static class Verbs
{
    public const string File = "{file}";

    public static readonly IReadOnlyDictionary<string, string[]> Lines = new Dictionary<string, string[]>
    {
        ["check"] = ["check", File],
        ["capacity"] = ["capacity", File],
        ["components"] = ["components", File],
        ["ports"] = ["ports", File],
        ["dns"] = ["dns", File],
        ["certificates"] = ["certificates", File],
        ["dependencies"] = ["dependencies", File],
        ["resilience"] = ["resilience", File],
        ["import"] = ["import", File],
        ["fmt"] = ["fmt", "--check", File],
        ["fix"] = ["fix", "--dry-run", File],
        ["protect"] = ["protect", File],
        ["runbook"] = ["runbook", "Deploy", File],
        ["report"] = ["report", File],
        ["diagram"] = ["diagram", File],
        ["diff"] = ["diff", File, File],
        ["rules"] = ["rules"],
        ["explain"] = ["explain", "PCT1001"],
        ["schema"] = ["schema"],
        ["completion"] = ["completion", "bash"],
    };

    public static IReadOnlyList<Command> All { get; } = [.. Application.RootOf(new Streams(Stream.Null, TextWriter.Null, TextWriter.Null)).Subcommands];

    public static TheoryData<string> Names => [.. Lines.Keys];

    /// <summary>The verbs that read topologies.</summary>
    public static TheoryData<string> Reading => [.. Lines.Where(line => line.Value.Contains(File)).Select(line => line.Key)];

    /// <summary>The verbs that read topologies and write a result to a file.</summary>
    public static TheoryData<string> Writing => [.. Lines
        .Where(line => line.Value.Contains(File) && All.Single(command => command.Name == line.Key).Options.Any(option => option.Name == "--output"))
        .Select(line => line.Key)];

    /// <summary>The options of every verb that take a value.</summary>
    public static TheoryData<string, string> Valued
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var command in All)
                foreach (var option in command.Options.Where(option => option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool)))
                    data.Add(command.Name, option.Name);
            return data;
        }
    }

    /// <summary>The command line of a verb.</summary>
    public static string[] Line(string verb, string? file = null) =>
        [.. Lines[verb].Select(argument => argument == File ? file ?? Cli.Sample("contoso.yaml") : argument)];
}
