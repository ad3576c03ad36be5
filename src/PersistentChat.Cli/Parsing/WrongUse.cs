using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;
using PersistentChat.Cli.Output;
using PersistentChat.Internal;

namespace PersistentChat.Cli.Parsing;

/// <summary>What is wrong with a command line, in sentences.</summary>
internal static class WrongUse
{
    private const string Program = "pchat";
    private const string LongPrefix = "--";

    // A suggestion that shares less than half of its letters with what was written is no help.
    private const int LettersForAnEdit = 2;

    /// <summary>A sentence for each mistake; none when the command line can be run.</summary>
    /// <param name="parsed">The command line as it was understood.</param>
    /// <param name="arguments">The command line as it was given.</param>
    public static IReadOnlyList<string> Find(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        if (parsed.Action?.ClearsParseErrors == true)
            return [];
        // What else is wrong follows from these, as a rule.
        if (UnknownOptions(parsed, arguments).ToArray() is { Length: > 0 } unknown)
            return unknown;
        if (EmptyValues(parsed.CommandResult).ToArray() is { Length: > 0 } empty)
            return empty;
        if (parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens is [var word, ..])
            return [Unknown("CommandUnknown", word, parsed.CommandResult.Command, parsed.CommandResult.Command.Subcommands.Select(command => command.Name))];
        return [.. parsed.Errors.Select(error => string.Join(' ', error.Message.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))).Distinct()];
    }

    /// <summary>Values that look like options, and are none: nobody means them as names of files, which may be written as <c>./-x</c> or after <c>--</c>.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        var command = parsed.CommandResult.Command;
        var options = command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive)).Where(option => !option.Hidden)
            .Select(option => option.Name).ToArray();
        foreach (var token in parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash))
        {
            // What follows an equals sign is a value whatever it looks like.
            if (token.Type == TokenType.Argument && token.Value is ['-', _, ..] && !IsNumber(token.Value) && arguments.Contains(token.Value))
                yield return Unknown("OptionUnknown", token.Value.Split('=', ':')[0], command, options);
        }
    }

    private static string Unknown(string key, string word, Command command, IEnumerable<string> known)
    {
        var name = command is RootCommand ? Program : Program + " " + command.Name;
        var nearest = Nearest.Within(word, known, Math.Max(1, word.TrimStart('-').Length / LettersForAnEdit));
        return CliTexts.Format(key, word, name)
            + " " + (nearest is null ? CliTexts.Format("HelpLists", name) : CliTexts.Format("DidYouMean", nearest));
    }

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
                    _ => LongPrefix,
                });
            }
        }
    }

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
