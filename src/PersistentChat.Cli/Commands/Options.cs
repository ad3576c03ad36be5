using System.CommandLine;
using System.IO;
using PersistentChat.Cli.Output;

namespace PersistentChat.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class Options
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Markdown = "markdown";

    public static Argument<string[]> Files() => new("FILE")
    {
        Description = CliTexts.Get("Files"),
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string> Format(params string[] values)
    {
        var option = new Option<string>("--format") { Description = CliTexts.Get("Format"), DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    public static Option<string?> Output(string description = "Output") => new("--output") { Description = CliTexts.Get(description) };

    /// <summary>Writes a result whole: to the file that was named, or to standard output.</summary>
    /// <exception cref="TopologyException">The file could not be written.</exception>
    public static void Deliver(string text, string? file, TextWriter output)
    {
        if (file is null)
            output.Write(text);
        else
            OutputFile.Write(file, text);
    }
}
