using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Threading;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Rules.Policies;
using PersistentChat.Rules.Scripted;

namespace PersistentChat.Cmdlets;

/// <summary>A runspace in which the rules of one file were made, and in which they run.</summary>
internal sealed class RuleShell : IDisposable
{
    private const string ForEachObject = @"Microsoft.PowerShell.Core\ForEach-Object";

    private readonly string _file;
    private readonly ScriptTerms _terms;
    private readonly Runspace _runspace;
    private readonly List<TopologyException> _problems = [];
    private TimedScript? _latest;

    /// <summary>Runs the file.</summary>
    /// <exception cref="OperationCanceledException">It was stopped from outside.</exception>
    public RuleShell(string file, ScriptTerms terms, CancellationToken stop)
    {
        (_file, _terms) = (file, terms);
        _runspace = Open(terms.Language);
        Rules = Make(stop);
    }

    /// <summary>The rules of the file.</summary>
    public IReadOnlyList<RuleScript> Rules { get; }

    /// <summary>Why others could not be made.</summary>
    public IReadOnlyList<TopologyException> Problems => _problems;

    /// <summary>Whether a script goes on here that nothing stops.</summary>
    public bool IsLost => _latest?.IsRunning == true;

    /// <summary>Has a rule look at objects.</summary>
    /// <exception cref="OperationCanceledException">It was stopped from outside.</exception>
    public IReadOnlyList<ScriptAnswer> Run(RuleScript rule, Topology topology, IReadOnlyList<object> objects, CancellationToken stop)
    {
        var answers = new List<ScriptAnswer>();
        var index = 0;
        var script = _latest = new TimedScript(_runspace);
        var end = script.Run(_terms.Limit, () =>
        {
            _runspace.SessionStateProxy.SetVariable("ErrorActionPreference", ActionPreference.Stop);
            _runspace.SessionStateProxy.SetVariable("Topology", topology);
            for (; index < objects.Count; index++)
            {
                var answer = Judge(script, rule, objects[index], index);
                lock (answers)
                    if (answer is not null)
                        answers.Add(answer);
            }
        }, stop);
        lock (answers)
        {
            // The last one may have come to its end just in time.
            var reached = Volatile.Read(ref index);
            return end == ScriptEnd.Done || reached == objects.Count ? answers : [.. answers, new ScriptAnswer(reached, null, TooLong(end, _terms, _file))];
        }
    }

    /// <summary>That a script took too long.</summary>
    public static TopologyException TooLong(ScriptEnd end, ScriptTerms terms, string file) => new(
        TopologyError.ScriptFailed, file, new SourceLocation(file, 1, 1), null, new Phrase(end == ScriptEnd.Stopped ? "Script_TooLong" : "Script_Abandoned", terms.Seconds));

    /// <summary>Gives up the runspace. One in which something goes on is left closing: the shell waits at its end for all that are open.</summary>
    public void Dispose()
    {
        if (IsLost)
            TimedScript.Leave(_runspace.Close);
        else
            _runspace.Dispose();
    }

    private static Runspace Open(PSLanguageMode language)
    {
        var before = Runspace.DefaultRunspace;
        try
        {
            var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
            runspace.ThreadOptions = PSThreadOptions.UseCurrentThread;
            runspace.Open();
            using (var shell = PowerShell.Create())
            {
                shell.Runspace = runspace;
                shell.AddCommand("Import-Module").AddParameter("Name", ModuleFiles.Find(ModuleFiles.Manifest).FullName).AddParameter("ErrorAction", ActionPreference.Stop).Invoke();
            }
            runspace.SessionStateProxy.LanguageMode = language;
            return runspace;
        }
        finally
        {
            Runspace.DefaultRunspace = before;
        }
    }

    private List<RuleScript> Make(CancellationToken stop)
    {
        var made = new List<RuleScript>();
        var script = _latest = new TimedScript(_runspace);
        var end = script.Run(_terms.Limit, () =>
        {
            // In the scope of the runspace: conditions call the functions of their file.
            var result = script.Invoke(shell => shell.AddCommand(_file, useLocalScope: false));
            made.AddRange(result.Output.Select(item => item?.BaseObject).OfType<RuleScript>());
            _problems.AddRange(result.Errors.Select(error => Problem(error, Start(null))));
        }, stop);
        if (end != ScriptEnd.Done)
        {
            _problems.Add(TooLong(end, _terms, _file));
            return [];
        }
        if (made.Count == 0 && _problems.Count == 0)
            _problems.Add(Failed(new Phrase("Script_NoRule")));
        return made;
    }

    private ScriptAnswer? Judge(TimedScript script, RuleScript rule, object item, int index)
    {
        var condition = Ask(script, rule.ConditionBlock, item);
        if (condition.Errors.Count > 0)
            return new ScriptAnswer(index, null, Problem(condition.Errors[0], Start(rule.ConditionBlock)));
        if (condition.Output.Count != 1)
            return new ScriptAnswer(index, null, FailedAt(
                rule.ConditionBlock, condition.Output.Count == 0 ? new Phrase("Script_NoAnswer") : new Phrase("Script_Answers", condition.Output.Count)));
        if (LanguagePrimitives.IsTrue(condition.Output[0]))
            return null;
        if (rule.MessageBlock is not { } words)
            return new ScriptAnswer(index, null);
        var message = Ask(script, words, item);
        if (message.Errors.Count > 0)
            return new ScriptAnswer(index, null, Problem(message.Errors[0], Start(words)));
        return message.Output.Count == 1 && TextOf(message.Output[0]) is { } text
            ? new ScriptAnswer(index, text)
            : new ScriptAnswer(index, null, FailedAt(words, new Phrase("Script_NoMessage")));
    }

    /// <summary>Runs a block for an object, in a scope of its own.</summary>
    private static ScriptResult Ask(TimedScript script, ScriptBlock block, object item) => script.Invoke(
        shell => shell.AddCommand(ForEachObject, useLocalScope: true).AddParameter("Process", new[] { block }).AddParameter("InputObject", item));

    private static LocalText? TextOf(PSObject? value)
    {
        try
        {
            return value?.BaseObject is { } text ? StatedTables.Read(new LocalTextKind(), "-Message", text) : null;
        }
        catch (TopologyException)
        {
            // No text, or a table that has none: the caller says what is wanted.
            return null;
        }
    }

    private TopologyException FailedAt(ScriptBlock block, Phrase why) =>
        new(TopologyError.ScriptFailed, _file, Start(block), null, why);

    private TopologyException Failed(Phrase why) => new(TopologyError.ScriptFailed, _file, Start(null), null, why);

    /// <summary>Where a block begins, or the file.</summary>
    private SourceLocation Start(ScriptBlock? block) => block is null
        ? new SourceLocation(_file, 1, 1)
        : new SourceLocation(block.File ?? _file, block.Ast.Extent.StartLineNumber, block.Ast.Extent.StartColumnNumber);

    private TopologyException Problem(ErrorRecord error, SourceLocation otherwise)
    {
        var position = PositionOf(error) ?? otherwise;
        return error.Exception is TopologyException refused
            ? refused.At(position)
            : new(TopologyError.ScriptFailed, _file, position, error.Exception, new Phrase("Script_Thrown", MessageOf(error)));
    }

    private static string MessageOf(ErrorRecord error) =>
        error.Exception is ParseException { Errors: { Length: > 0 } wrong } ? wrong[0].Message : error.ErrorDetails?.Message ?? error.Exception.Message;

    private SourceLocation? PositionOf(ErrorRecord error)
    {
        if (error.Exception is ParseException { Errors: { Length: > 0 } wrong })
            return new SourceLocation(_file, wrong[0].Extent.StartLineNumber, wrong[0].Extent.StartColumnNumber);
        return error.InvocationInfo is { ScriptLineNumber: > 0, OffsetInLine: > 0 } call
            ? new SourceLocation(string.IsNullOrEmpty(call.ScriptName) ? _file : call.ScriptName, call.ScriptLineNumber, call.OffsetInLine)
            : null;
    }
}
