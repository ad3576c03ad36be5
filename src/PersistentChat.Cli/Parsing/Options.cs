using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;
using PersistentChat.Cli.Output;
using PersistentChat.Requirements;
using PersistentChat.Rules;

namespace PersistentChat.Cli.Parsing;

/// <summary>Arguments and options that several commands share, and the kinds of values that options have. What is wrong with a value is one sentence.</summary>
internal static class Options
{
    private const string DayFormat = "yyyy-MM-dd";

    public static Argument<string[]> Files() => new("FILE") { Description = CliTexts.Get("Files"), Arity = ArgumentArity.OneOrMore };

    public static Option<bool> Flag(string name, string description, params string[] aliases) =>
        new(name, aliases) { Description = CliTexts.Get(description), Arity = ArgumentArity.Zero };

    /// <summary>A text of any kind.</summary>
    /// <param name="name">The option.</param>
    /// <param name="description">The key of its description.</param>
    /// <param name="value">What the help calls its value.</param>
    public static Option<string?> Text(string name, string description, string value = "FILE") =>
        new(name) { Description = CliTexts.Get(description), HelpName = value };

    /// <summary>A whole number.</summary>
    /// <param name="name">The option.</param>
    /// <param name="description">The key of its description.</param>
    /// <param name="least">The least that it takes.</param>
    /// <param name="most">The most that it takes.</param>
    public static Option<int?> Number(string name, string description, int least, int most = int.MaxValue) => new(name)
    {
        Description = CliTexts.Get(description),
        HelpName = "N",
        CustomParser = result => int.TryParse(ValueOf(result), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : Wrong<int?>(result, CliTexts.Format("NumberWrong", ValueOf(result), NameOf(result), least, most)),
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

    /// <summary>Computers with their addresses, such as <c>chat01.contoso.com=10.0.0.1,fd00::1</c>.</summary>
    public static Option<AddressBook?> Addresses() => new("--address")
    {
        Description = CliTexts.Get("Address"),
        HelpName = "NAME=ADDRESS",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => Try(result, () => AddressBook.Of(PairsOf(result).Select(pair => (pair.Name, (IReadOnlyList<string>)pair.Values)))),
    };

    /// <summary>Named SQL Server instances with their ports, such as <c>sql01.contoso.com\chat=50001</c>.</summary>
    public static Option<IReadOnlyDictionary<SqlInstanceName, int>?> SqlPorts() => new("--sql-port")
    {
        Description = CliTexts.Get("SqlPort"),
        HelpName = "INSTANCE=PORT",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => Try(
            result, () => InstancePorts.Of(PairsOf(result).SelectMany(pair => pair.Values, (pair, value) => new KeyValuePair<string, string>(pair.Name, value)))),
    };

    /// <summary>Refuses an option that does nothing without another one.</summary>
    public static void Needs(CommandResult result, Option option, Option other)
    {
        if (IsStated(result, option) && !IsStated(result, other))
            result.AddError(Needs(option.Name, other.Name));
    }

    /// <summary>Says that an option does nothing without something else.</summary>
    public static string Needs(string option, string other) => new TopologyException(TopologyError.OtherMissing, option, option, other).Message;

    /// <summary>Refuses two options of which one does nothing when the other is there.</summary>
    public static void Excludes(CommandResult result, Option option, Option other)
    {
        if (IsStated(result, option) && IsStated(result, other))
            result.AddError(CliTexts.Format("NotTogether", option.Name, other.Name));
    }

    public static bool IsStated(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    /// <summary>Refuses several values of an option that lists take, where one is needed.</summary>
    public static void IsSingle(CommandResult result, Option option)
    {
        if (result.GetResult(option) is { } given && given.Tokens.Sum(token => token.Value.Split(',').Length) > 1)
            result.AddError(CliTexts.Format("OptionRepeated", option.Name, string.Join(", ", given.Tokens.Select(token => token.Value))));
    }

    /// <summary>Ids of rules.</summary>
    public static Option<string[]> Rules(string name, string description, string value = "ID")
    {
        var option = new Option<string[]>(name)
        {
            Description = CliTexts.Get(description),
            HelpName = value,
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

    /// <summary>Names with what is stated of them; what follows a comma without a name of its own belongs to the name before.</summary>
    private static List<(string Name, List<string> Values)> PairsOf(ArgumentResult result)
    {
        var pairs = new List<(string Name, List<string> Values)>();
        foreach (var token in result.Tokens)
        {
            var isFirst = true;
            foreach (var value in Parts(result, token.Value))
            {
                var parts = value.Split('=', 2, StringSplitOptions.TrimEntries);
                if (parts is [{ Length: > 0 } name, { Length: > 0 } text])
                    pairs.Add((name, [text]));
                else if (parts is [{ } more] && !isFirst && pairs.Count > 0)
                    pairs[^1].Values.Add(more);
                else
                    result.AddError(CliTexts.Format("PairWrong", value, NameOf(result)));
                isFirst = false;
            }
        }
        return pairs;
    }

    /// <summary>A value made of others, which may be refused for what is in them.</summary>
    private static T? Try<T>(ArgumentResult result, Func<T> make) where T : class
    {
        try
        {
            return make();
        }
        catch (TopologyException problem)
        {
            return Wrong<T>(result, NameOf(result) + ": " + ErrorText.Of(problem));
        }
    }

    private static T? Wrong<T>(ArgumentResult result, string sentence)
    {
        result.AddError(sentence);
        return default;
    }

    private static string ValueOf(ArgumentResult result) => result.Tokens[^1].Value;

    private static IEnumerable<string> ValuesOf(ArgumentResult result) => result.Tokens.SelectMany(token => Parts(result, token.Value));

    /// <summary>What commas separate. Nothing between two of them is a slip, such as a variable that is empty.</summary>
    private static string[] Parts(ArgumentResult result, string value)
    {
        var parts = value.Split(',', StringSplitOptions.TrimEntries);
        if (!parts.Contains(""))
            return parts;
        result.AddError(CliTexts.Format("ValueEmpty", NameOf(result)));
        return [];
    }

    private static string NameOf(ArgumentResult result) => result.Parent is OptionResult option ? option.Option.Name : result.Argument.Name;
}
