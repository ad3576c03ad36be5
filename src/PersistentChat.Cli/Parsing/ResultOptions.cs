using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using PersistentChat.Cli.Output;
using PersistentChat.Documents;
using PersistentChat.Documents.Files;

namespace PersistentChat.Cli.Parsing;

/// <summary>
/// Where the results of a verb go, and in which form: <c>--format</c>, any number of <c>--output</c>, <c>--quiet</c> and <c>--force</c>.
/// </summary>
internal sealed class ResultOptions
{
    private const string StandardOutputFile = "/dev/stdout";

    private readonly Streams _streams;
    private readonly string[] _forms;
    private readonly Option<string> _format;
    private readonly Option<OutputTarget[]> _output;
    private readonly Option<bool> _quiet = Options.Flag("--quiet", "Quiet", "-q");
    private readonly Option<bool> _force = Options.Flag("--force", "Force");
    private string _verb = "";

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
            CustomParser = result => [.. result.Tokens.Select(token => OutputTarget.Parse(token.Value, forms, result.AddError)).OfType<OutputTarget>()],
        };
    }

    /// <summary>Extensions that the verb knows what to do with, although none of its forms has them.</summary>
    public IReadOnlyList<string> OtherExtensions { get; init; } = [];

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        _verb = "pchat " + command.Name;
        if (_forms.Length > 1)
            command.Options.Add(_format);
        command.Options.Add(_output);
        command.Options.Add(_quiet);
        command.Options.Add(_force);
        command.Validators.Add(result => Options.Needs(result, _force, _output));
        command.Validators.Add(Validate);
    }

    /// <summary>The option that keeps the screen empty.</summary>
    public Option<bool> Quiet => _quiet;

    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(_quiet);

    public bool IsForced(ParseResult parsed) => parsed.GetValue(_force);

    /// <summary>The files that were named, each with the form that it gets.</summary>
    public IReadOnlyList<OutputTarget> Targets(ParseResult parsed) =>
        [.. (parsed.GetValue(_output) ?? []).Select(target => target with { Form = FormOf(target, parsed) })];

    /// <summary>Whether a form was asked for, to be shown or in a file.</summary>
    public bool Asks(ParseResult parsed, string form) => ConsoleForm(parsed) == form || Targets(parsed).Any(target => target.Form == form);

    /// <summary>Whether a form was stated for a file: before its path, with <c>--format</c> or by its extension.</summary>
    public bool StatesForm(ParseResult parsed, OutputTarget target) =>
        Stated(parsed) is not null || OutputForms.OfFile(target.Path, _forms) is not null
        || (parsed.GetValue(_output) ?? []).Any(given => given.Path == target.Path && given.Form is not null);

    /// <summary>Says that a file's extension stands for none of the forms.</summary>
    public string WrongExtension(string path) => CliTexts.Format("FormOfExtension", path, _verb, string.Join(", ", _forms), _forms[0]);

    /// <summary>
    /// Writes a result in every form that was asked for: to the files, and to standard output. A file that is there is replaced, unless the result is
    /// made from it or somebody wrote it.
    /// </summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="write">The result in a form; null where that has nothing to say.</param>
    /// <param name="inputs">The files that the result is made from.</param>
    /// <param name="others">Files, links followed, that the run writes too.</param>
    /// <returns>Whether everything could be written; what could not is told.</returns>
    public bool Deliver(ParseResult parsed, Func<string, string?> write, IReadOnlyList<string> inputs, params IEnumerable<string> others)
    {
        var isForced = IsForced(parsed);
        return Deliver(
            parsed,
            write,
            target => OutputFile.Judge(target.Path, inputs, isForced),
            (target, text) =>
            {
                if (text() is { } written)
                    OutputFile.Write(target.Path, written, inputs, isForced);
            },
            others);
    }

    /// <summary>Writes a result in every form that was asked for, after every file was judged: where one of them is refused, nothing is written.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="write">The result in a form; null where that has nothing to say.</param>
    /// <param name="judge">Refuses a file, or says which one would be written, links followed.</param>
    /// <param name="save">Writes a file, of the text if it asks for it.</param>
    /// <param name="others">Files, links followed, that the run writes too.</param>
    /// <returns>Whether everything could be written; what could not is told.</returns>
    public bool Deliver(
        ParseResult parsed, Func<string, string?> write, Func<OutputTarget, string> judge, Action<OutputTarget, Func<string?>> save,
        params IEnumerable<string> others)
    {
        OutputTarget[] targets = [.. Targets(parsed).Where(target => !target.IsStandardOutput)];
        if (!AreAllRight(parsed, targets, judge, others))
            return false;
        var texts = new Dictionary<string, string?>();
        if (ConsoleForm(parsed) is { } shown)
            _streams.Output.Write(TextIn(shown));
        // Every file is tried: what is wrong now has nothing to do with the others.
        return targets.Count(target => Attempt(() => save(target, () => TextIn(target.Form!)))) == targets.Length;

        string? TextIn(string form) => texts.TryGetValue(form, out var known) ? known : texts[form] = write(form);
    }

    private bool AreAllRight(ParseResult parsed, OutputTarget[] targets, Func<OutputTarget, string> judge, IEnumerable<string> others)
    {
        List<string> written = [.. others];
        if (ConsoleForm(parsed) is not null && !OperatingSystem.IsWindows())
            written.Add(FileLinks.Follow(StandardOutputFile));
        var right = 0;
        foreach (var target in targets)
        {
            Attempt(() =>
            {
                var file = judge(target);
                if (written.Exists(other => FileLinks.AreSame(other, file)))
                    _streams.Errors.WriteLine(CliTexts.Format("OutputTwice", target.Path));
                else
                    right++;
                written.Add(file);
            });
        }
        return right == targets.Length;
    }

    private bool Attempt(Action step)
    {
        try
        {
            step();
            return true;
        }
        catch (TopologyException problem)
        {
            ErrorText.Write(problem, _streams.Errors);
            return false;
        }
    }

    /// <summary>What shows without looking at a file: a name that is a form, an extension of another form, two results for standard output.</summary>
    private void Validate(CommandResult result)
    {
        if (result.GetResult(_output) is not { } output)
            return;
        var hasFormat = result.GetResult(_format) is { Implicit: false };
        OutputTarget[] targets = [.. output.Tokens.Select(token => OutputTarget.Parse(token.Value, _forms)).OfType<OutputTarget>()];
        if (targets.Count(target => target.IsStandardOutput) > 1)
            result.AddError(CliTexts.Format("OutputTwice", OutputTarget.StandardOutput));
        foreach (var target in targets.Where(target => target.Form is null))
        {
            if (_forms.Length > 1 && _forms.Contains(target.Path, StringComparer.OrdinalIgnoreCase))
                result.AddError(CliTexts.Format("FormWithoutFile", target.Path));
            else if (!hasFormat && (OutputForms.IsOther(target.Path, _forms) || OutputForms.IsUnknown(target.Path, _forms)) && !OtherExtensions.Any(target.Path.EndsWith))
                result.AddError(WrongExtension(target.Path));
            else if (hasFormat && OutputForms.IsOther(target.Path, [result.GetValue(_format)!]) && !OtherExtensions.Any(target.Path.EndsWith))
                result.AddError(CliTexts.Format("FormContradicts", target.Path, result.GetValue(_format)));
        }
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
