using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;
using PersistentChat.Cli.Output;

namespace PersistentChat.Cli;

/// <summary>The help of the library in the language of the user, also where that lacks a translation.</summary>
internal sealed class TranslatedHelp(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    // What the library writes in English in some languages, and the keys of what it should.
    private static readonly (string Original, string Key)[] _words =
        [("Description:" + Environment.NewLine, "HelpDescription"), ("[options]", "HelpOptions"), ("[command]", "HelpCommand")];

    public override bool ClearsParseErrors => true;

    public static void ShowWith(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Description = CliTexts.Get("HelpOption");
        option.Action = new TranslatedHelp((SynchronousCommandLineAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var configuration = parseResult.InvocationConfiguration;
        var output = configuration.Output;
        using var text = new StringWriter();
        configuration.Output = text;
        var code = help.Invoke(parseResult);
        configuration.Output = output;
        output.Write(_words.Aggregate(
            text.ToString(),
            (page, word) => page.Replace(word.Original, CliTexts.Get(word.Key) + (word.Original.EndsWith(']') ? "" : Environment.NewLine), StringComparison.Ordinal)));
        return code;
    }
}
