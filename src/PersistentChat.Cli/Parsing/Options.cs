using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;
using PersistentChat.Cli.Output;
using PersistentChat.Rules;

namespace PersistentChat.Cli.Parsing;

/// <summary>Arguments and options that several commands share, and the kinds of values that options have. What is wrong with a value is one sentence.</summary>
internal static class Options
{
    private const string DayFormat = "yyyy-MM-dd";

    public static Argument<string[]> Files() => new("FILE") { Description = CliTexts.Get("Files"), Arity = ArgumentArity.OneOrMore };

    public static Option<bool> Flag(string name, string description) => new(name) { Description = CliTexts.Get(description) };

    /// <summary>A text of any kind.</summary>
    /// <param name="name">The option.</param>
    /// <param name="description">The key of its description.</param>
    /// <param name="value">What the help calls its value.</param>
    public static Option<string?> Text(string name, string description, string value = "FILE") =>
        new(name) { Description = CliTexts.Get(description), HelpName = value };

    public static Option<int?> Number(string name, string description) => new(name)
    {
        Description = CliTexts.Get(description),
        HelpName = "N",
        CustomParser = result => int.TryParse(ValueOf(result), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : Wrong<int?>(result, CliTexts.Format("NumberWrong", ValueOf(result), NameOf(result))),
    };

    /// <summary>The day of a check or a report; left out, it is today.</summary>
    public static Option<DateTime?> Date() => new("--date")
    {
        Description = CliTexts.Get("Date"),
        HelpName = "YYYY-MM-DD",
        CustomParser = result => DateTime.TryParseExact(ValueOf(result), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Wrong<DateTime?>(result, CliTexts.Format("DateWrong", ValueOf(result))),
    };

    /// <summary>One of several words.</summary>
    public static Option<string> Word(string name, string description, IReadOnlyList<string> words, params string[] aliases)
    {
        var option = new Option<string>(name, aliases)
        {
            Description = CliTexts.Get(description),
            CustomParser = result => WordOf(result, ValueOf(result), words)!,
            DefaultValueFactory = _ => words[0],
            HelpName = string.Join('|', words),
        };
        option.CompletionSources.Add([.. words]);
        return option;
    }

    /// <summary>A word of an enumeration, in any case; null when it is left out.</summary>
    public static Option<T?> Choice<T>(string name, string description) where T : struct, Enum
    {
        var option = new Option<T?>(name)
        {
            Description = CliTexts.Get(description),
            CustomParser = result => ChoiceOf<T>(result, ValueOf(result)),
            HelpName = string.Join('|', Enum.GetNames<T>()),
        };
        option.CompletionSources.Add(Enum.GetNames<T>());
        return option;
    }

    /// <summary>Words of an enumeration, in any case, separated by commas or each with the option.</summary>
    public static Option<T[]> Choices<T>(string name, string description) where T : struct, Enum
    {
        var option = new Option<T[]>(name)
        {
            Description = CliTexts.Get(description),
            CustomParser = result => [.. ValuesOf(result).Select(value => ChoiceOf<T>(result, value)).OfType<T>()],
            HelpName = string.Join('|', Enum.GetNames<T>()),
        };
        option.CompletionSources.Add(Enum.GetNames<T>());
        return option;
    }

    /// <summary>A word of an enumeration, in any case, that has to be there.</summary>
    public static Argument<T> ChoiceArgument<T>(string name, string description) where T : struct, Enum
    {
        var argument = new Argument<T>(name)
        {
            Description = CliTexts.Get(description),
            CustomParser = result => ChoiceOf<T>(result, ValueOf(result)) ?? default,
            HelpName = string.Join('|', Enum.GetNames<T>()),
        };
        argument.CompletionSources.Add(Enum.GetNames<T>());
        return argument;
    }

    /// <summary>Names with values, such as <c>chat01.contoso.com=10.0.0.1</c>.</summary>
    public static Option<KeyValuePair<string, string>[]> Pairs(string name, string description) => new(name)
    {
        Description = CliTexts.Get(description),
        HelpName = "NAME=VALUE",
        CustomParser = result => [.. ValuesOf(result).Select(value => PairOf(result, value))],
    };

    /// <summary>Ids of rules.</summary>
    public static Option<string[]> Rules(string name, string description)
    {
        var option = new Option<string[]>(name)
        {
            Description = CliTexts.Get(description),
            HelpName = "ID",
            CustomParser = result => [.. ValuesOf(result)],
        };
        option.CompletionSources.Add(_ => RuleCatalog.All.Select(rule => rule.Id));
        return option;
    }

    /// <summary>Chat pools by FQDN or service identity; none stands for all.</summary>
    public static Option<Fqdn[]> Pools() => new("--pool")
    {
        Description = CliTexts.Get("Pools"),
        HelpName = "FQDN",
        CustomParser = result => [.. ValuesOf(result).Select(value => PoolOf(result, value)).OfType<Fqdn>()],
    };

    private static Fqdn? PoolOf(ArgumentResult result, string value) => PoolNames.TryParse(value, out var pool)
        ? pool
        : Wrong<Fqdn>(result, new TopologyException(TopologyError.InvalidFqdn, value, value).Message);

    private static T? ChoiceOf<T>(ArgumentResult result, string value) where T : struct, Enum =>
        WordOf(result, value, Enum.GetNames<T>()) is { } word ? Enum.Parse<T>(word) : null;

    private static string? WordOf(ArgumentResult result, string value, IReadOnlyList<string> words) =>
        words.FirstOrDefault(word => string.Equals(word, value, StringComparison.OrdinalIgnoreCase))
        ?? Wrong<string>(result, CliTexts.Format("WordUnknown", value, NameOf(result), string.Join(", ", words)));

    private static KeyValuePair<string, string> PairOf(ArgumentResult result, string value)
    {
        var parts = value.Split('=', 2, StringSplitOptions.TrimEntries);
        return parts is [{ Length: > 0 } name, { Length: > 0 } text]
            ? new KeyValuePair<string, string>(name, text)
            : Wrong<KeyValuePair<string, string>>(result, CliTexts.Format("PairWrong", value, NameOf(result)));
    }

    private static T? Wrong<T>(ArgumentResult result, string sentence)
    {
        result.AddError(sentence);
        return default;
    }

    // Where an option of one value was given several times, the last one counts.
    private static string ValueOf(ArgumentResult result) => result.Tokens[^1].Value;

    private static IEnumerable<string> ValuesOf(ArgumentResult result) =>
        result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static string NameOf(ArgumentResult result) => result.Parent is OptionResult option ? option.Option.Name : result.Argument.Name;
}
