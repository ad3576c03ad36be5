using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Linq;
using PersistentChat.Cli.Output;
using PersistentChat.Documents;

namespace PersistentChat.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class Options
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Markdown = "markdown";

    private const string DayFormat = "yyyy-MM-dd";

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

    /// <summary>The day of a check or a report; today when it is left out.</summary>
    public static Option<DateTime> Date() => new("--date")
    {
        Description = CliTexts.Get("Date"),
        CustomParser = ParseDay,
        DefaultValueFactory = _ => DateTime.Today,
    };

    /// <summary>Writes a result whole: to the file that was named, or to standard output.</summary>
    /// <param name="text">The result.</param>
    /// <param name="file">The file.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="inputs">The files that the result was made from; what was not named is null.</param>
    /// <exception cref="TopologyException">The file could not be written.</exception>
    public static void Deliver(string text, string? file, TextWriter output, params string?[] inputs)
    {
        if (file is null)
            output.Write(text);
        else
            OutputFile.Write(file, text, [.. inputs.Where(input => !string.IsNullOrEmpty(input)).Select(input => input!)]);
    }

    private static DateTime ParseDay(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (!DateTime.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            result.AddError(CliTexts.Format("DateWrong", text));
        return day;
    }
}
