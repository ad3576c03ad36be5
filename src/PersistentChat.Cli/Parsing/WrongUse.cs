using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;
using PersistentChat.Cli.Output;
using PersistentChat.Internal;

namespace PersistentChat.Cli.Parsing;

/// <summary>
/// What is wrong with a command line, in sentences that say what was written and what to write instead. The library's own are in its own words and in fewer
/// languages; none of them is shown.
/// </summary>
internal static class WrongUse
{
    private const string Program = "pchat";
    private const string DoubleDash = "--";

    // A suggestion that shares less than half of its letters with what was written is no help.
    private const int LettersForAnEdit = 2;

    /// <summary>A sentence for each mistake; none when the command line can be run.</summary>
    /// <param name="parsed">The command line as it was understood.</param>
    /// <param name="arguments">The command line as it was given.</param>
    public static IReadOnlyList<string> Find(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        if (parsed.Action?.ClearsParseErrors == true)
            return [];
        // Of what is wrong, the first kind is told: the others follow from it, as a rule.
        IEnumerable<string>[] kinds =
        [
            UnknownOptions(parsed, arguments), ValuesOfFlags(parsed, arguments), MissingValues(parsed.CommandResult), EmptyValues(parsed.CommandResult),
            RepeatedValues(parsed.CommandResult), Commands(parsed, arguments), TooMuch(parsed), Own(parsed), MissingArguments(parsed.CommandResult),
        ];
        return kinds.Select(kind => kind.Distinct().ToArray()).FirstOrDefault(kind => kind.Length > 0) ?? [];
    }

    /// <summary>Values that look like options, and are none: nobody means them as names of files, which may be written as <c>./-x</c> or after <c>--</c>.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        var command = parsed.CommandResult.Command;
        Option[] options = [.. command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive)).Where(option => !option.Hidden)];
        var before = "";
        foreach (var token in parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash))
        {
            // What follows an equals sign is a value whatever it looks like.
            if (token.Type == TokenType.Argument && token.Value is ['-', _, ..] && !IsNumber(token.Value) && arguments.Contains(token.Value))
            {
                var word = token.Value.Split('=', ':')[0];
                // An option that is known is taken for a value only where another one lacks its own.
                yield return options.Any(option => IsNamed(option, word)) && options.FirstOrDefault(option => IsNamed(option, before)) is { } lacking
                    ? CliTexts.Format("OptionValueMissing", before, lacking.HelpName)
                    : Unknown("OptionUnknown", word, command, options.Select(option => option.Name));
            }
            before = token.Value;
        }
    }

    /// <summary>Values behind options that have none: the library takes them for files.</summary>
    private static IEnumerable<string> ValuesOfFlags(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        var flags = parsed.CommandResult.Command.Options.Where(option => option.Arity.MaximumNumberOfValues == 0)
            .SelectMany(option => option.Aliases.Append(option.Name)).ToArray();
        return arguments.TakeWhile(argument => argument != DoubleDash)
            .Select(argument => flags.FirstOrDefault(flag =>
                argument.Length > flag.Length && argument[flag.Length] is '=' or ':' && argument.StartsWith(flag, StringComparison.Ordinal)))
            .OfType<string>().Select(flag => CliTexts.Format("FlagHasValue", flag));
    }

    private static IEnumerable<string> MissingValues(CommandResult command) =>
        from option in command.Children.OfType<OptionResult>()
        where option.Option.Arity.MinimumNumberOfValues > 0 && option.IdentifierToken is not null && option.Tokens.Count < option.IdentifierTokenCount
        select CliTexts.Format("OptionValueMissing", option.IdentifierToken!.Value, option.Option.HelpName);

    private static IEnumerable<string> RepeatedValues(CommandResult command) =>
        from option in command.Children.OfType<OptionResult>()
        where option.Option.Arity.MaximumNumberOfValues == 1 && option.Tokens.Count > 1
        select CliTexts.Format("OptionRepeated", option.Option.Name, string.Join(", ", option.Tokens.Select(token => token.Value)));

    private static IEnumerable<string> EmptyValues(CommandResult command)
    {
        foreach (var child in command.Children)
        {
            if (child.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                yield return CliTexts.Format("ValueEmpty", child switch
                {
                    OptionResult option => option.Option.Name,
                    ArgumentResult argument => argument.Argument.Name,
                    _ => DoubleDash,
                });
            }
        }
    }

    private static IEnumerable<string> Commands(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        if (parsed.CommandResult.Command is not RootCommand root)
            yield break;
        var known = root.Subcommands.Select(command => command.Name).ToArray();
        if (parsed.UnmatchedTokens is not [var word, ..])
            yield return CliTexts.Format("CommandMissing", Usage(root.Subcommands[0]), Program);
        else if (known.Contains(word) && arguments.Contains(DoubleDash))
            yield return CliTexts.Format("CommandAfterDashes", word);
        else
            yield return Unknown("CommandUnknown", word, root, known);
    }

    private static IEnumerable<string> TooMuch(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return parsed.UnmatchedTokens.Take(1).Select(word => CliTexts.Format("TooMuch", word, Usage(command), NameOf(command)));
    }

    /// <summary>What values and combinations of options were refused for: those of the library are about arguments that have no value at all.</summary>
    private static IEnumerable<string> Own(ParseResult parsed) =>
        parsed.Errors.Where(error => error.SymbolResult is not ArgumentResult { Tokens.Count: 0 }).Select(error => error.Message);

    private static IEnumerable<string> MissingArguments(CommandResult result)
    {
        var command = result.Command;
        return command.Arguments.Where(argument => (result.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MinimumNumberOfValues).Take(1)
            .Select(argument => CliTexts.Format("ArgumentMissing", argument.Name, Usage(command), NameOf(command)));
    }

    /// <summary>How a command is written: <c>pchat check FILE…</c>.</summary>
    private static string Usage(Command command) => string.Join(' ', command.Arguments.Select(Shown).Prepend(NameOf(command)));

    private static string Shown(Argument argument)
    {
        var shown = (argument.HelpName ?? argument.Name) + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : "");
        return argument.Arity.MinimumNumberOfValues > 0 ? shown : "[" + shown + "]";
    }

    private static string NameOf(Command command) => command is RootCommand ? Program : Program + " " + command.Name;

    private static string Unknown(string key, string word, Command command, IEnumerable<string> known)
    {
        var name = NameOf(command);
        var nearest = Nearest.Within(word, known, Math.Max(1, word.TrimStart('-').Length / LettersForAnEdit));
        return CliTexts.Format(key, word, name)
            + " " + (nearest is null ? CliTexts.Format("HelpLists", name) : CliTexts.Format("DidYouMean", nearest));
    }

    private static bool IsNamed(Option option, string word) => option.Name == word || option.Aliases.Contains(word);

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
