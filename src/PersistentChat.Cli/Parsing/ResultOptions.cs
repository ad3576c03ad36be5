using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PersistentChat.Cli.Output;
using PersistentChat.Documents;

namespace PersistentChat.Cli.Parsing;

/// <summary>
/// Where the results of a verb go, and in which form: <c>--format</c>, any number of <c>--output</c>, <c>--quiet</c> and <c>--force</c>.
/// </summary>
internal sealed class ResultOptions
{
    private readonly Streams _streams;
    private readonly string[] _forms;
    private readonly Option<string> _format;
    private readonly Option<OutputTarget[]> _output;
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = CliTexts.Get("Quiet") };
    private readonly Option<bool> _force = Options.Flag("--force", "Force");

    /// <param name="streams">Where results and diagnostics go without files.</param>
    /// <param name="forms">The words of the forms; the first one is the form unless told otherwise.</param>
    public ResultOptions(Streams streams, params string[] forms)
    {
        _streams = streams;
        _forms = forms;
        _format = Options.Word("--format", "Format", forms, "-f");
        _output = new Option<OutputTarget[]>("--output", "-o")
        {
            Description = CliTexts.Get("Output"),
            HelpName = forms.Length > 1 ? "[FORMAT=]FILE" : "FILE",
            CustomParser = result => [.. result.Tokens.Select(token => OutputTarget.Parse(result, token.Value, forms)).OfType<OutputTarget>()],
        };
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        if (_forms.Length > 1)
            command.Options.Add(_format);
        command.Options.Add(_output);
        command.Options.Add(_quiet);
        command.Options.Add(_force);
    }

    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(_quiet);

    public bool IsForced(ParseResult parsed) => parsed.GetValue(_force);

    /// <summary>The files that were named, each with the form that it gets.</summary>
    public IReadOnlyList<OutputTarget> Targets(ParseResult parsed) =>
        [.. (parsed.GetValue(_output) ?? []).Select(target => target with { Form = FormOf(target, parsed) })];

    /// <summary>
    /// Writes a result in every form that was asked for: to the files, and to standard output. A file that is there is replaced, unless the result is
    /// made from it.
    /// </summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="write">The result in a form; null where that has nothing to say.</param>
    /// <param name="inputs">The files that the result is made from.</param>
    /// <returns>Whether everything could be written; what could not is told.</returns>
    public bool Deliver(ParseResult parsed, Func<string, string?> write, IReadOnlyList<string> inputs) => Deliver(
        parsed,
        write,
        (target, text) =>
        {
            if (text() is { } written)
                OutputFile.Write(target.Path, written, inputs, IsForced(parsed));
        });

    /// <summary>Writes a result in every form that was asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="write">The result in a form; null where that has nothing to say.</param>
    /// <param name="save">Writes a file, of the text if it asks for it.</param>
    /// <returns>Whether everything could be written; what could not is told.</returns>
    public bool Deliver(ParseResult parsed, Func<string, string?> write, Action<OutputTarget, Func<string?>> save)
    {
        var texts = new Dictionary<string, string?>();
        if (ConsoleForm(parsed) is { } shown)
            _streams.Output.Write(TextIn(shown));
        var succeeded = true;
        foreach (var target in Targets(parsed))
        {
            try
            {
                if (!target.IsStandardOutput)
                    save(target, () => TextIn(target.Form!));
            }
            catch (TopologyException problem)
            {
                succeeded = false;
                ErrorText.Write(problem, _streams.Errors);
            }
        }
        return succeeded;

        string? TextIn(string form) => texts.TryGetValue(form, out var known) ? known : texts[form] = write(form);
    }

    /// <summary>The form for standard output; null when nothing goes there.</summary>
    private string? ConsoleForm(ParseResult parsed)
    {
        var targets = Targets(parsed);
        if (targets.FirstOrDefault(target => target.IsStandardOutput) is { } console)
            return console.Form;
        if (IsQuiet(parsed))
            return null;
        if (targets.Count == 0)
            return Stated(parsed) ?? _forms[0];
        // A form that was asked for and that no file takes is meant for the screen.
        if (Stated(parsed) is { } stated && (parsed.GetValue(_output) ?? []).All(target => target.Form is not null))
            return stated;
        return _forms.Contains(OutputForms.Text) ? OutputForms.Text : null;
    }

    private string FormOf(OutputTarget target, ParseResult parsed) =>
        target.Form ?? Stated(parsed) ?? OutputForms.OfFile(target.Path, _forms) ?? _forms[0];

    /// <summary>The form that was asked for with <c>--format</c>; null when it was left out.</summary>
    private string? Stated(ParseResult parsed) =>
        _forms.Length > 1 && parsed.GetResult(_format) is { Implicit: false } ? parsed.GetValue(_format) : null;
}
