using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Threading;
using System.Threading.Tasks;

namespace PersistentChat.Cmdlets;

/// <summary>Scripts that have a time limit together. They run on a thread of their own, so that one that nothing stops can be left to itself.</summary>
/// <param name="runspace">Where they run.</param>
internal sealed class TimedScript(Runspace runspace)
{
    // A function that calls itself for ever is to end before its time does.
    private const int StackSize = 2_000_000;

    private readonly object _lock = new();
    private readonly TaskCompletionSource<Exception?> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private PowerShell? _running;
    private bool _isStopped;

    /// <summary>Whether something still runs.</summary>
    public bool IsRunning => !_end.Task.IsCompleted;

    /// <summary>Runs scripts, once.</summary>
    /// <param name="limit">How long they may take together.</param>
    /// <param name="work">Runs them, one after the other, by <see cref="Invoke"/>.</param>
    /// <param name="stop">Stops them.</param>
    /// <exception cref="OperationCanceledException">They were stopped from outside.</exception>
    public ScriptEnd Run(TimeSpan limit, Action work, CancellationToken stop)
    {
        var (formats, language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var thread = new Thread(Work, StackSize) { IsBackground = true, Name = "PChat rule" };
        thread.Start();
        try
        {
            if (!_end.Task.Wait((int)limit.TotalMilliseconds, stop))
                return Stop(thread) ? ScriptEnd.Stopped : ScriptEnd.Abandoned;
        }
        catch (OperationCanceledException)
        {
            Stop(thread);
            throw;
        }
        return _end.Task.Result is { } unexpected ? throw unexpected : ScriptEnd.Done;

        void Work()
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (formats, language);
            Runspace.DefaultRunspace = runspace;
            _end.SetResult(Catch(work));
        }
    }

    /// <summary>Runs one command.</summary>
    /// <exception cref="PipelineStoppedException">There is no time left.</exception>
    public ScriptResult Invoke(Action<PowerShell> command)
    {
        using var shell = PowerShell.Create();
        shell.Runspace = runspace;
        command(shell);
        lock (_lock)
        {
            if (_isStopped)
                throw new PipelineStoppedException();
            _running = shell;
        }
        var output = new PSDataCollection<PSObject?>();
        ErrorRecord? ended = null;
        try
        {
            shell.Invoke(null, output);
        }
        catch (RuntimeException exception) when (!IsStopped)
        {
            ended = exception is ParseException ? new ErrorRecord(exception, "", ErrorCategory.ParserError, null) : exception.ErrorRecord;
        }
        finally
        {
            lock (_lock)
                _running = null;
        }
        // What is stopped may end as if it had come to its end.
        if (IsStopped)
            throw new PipelineStoppedException();
        var errors = shell.Streams.Error.ToList();
        if (ended is not null)
            errors.Add(ended);
        return new ScriptResult([.. output], errors);
    }

    private bool IsStopped
    {
        get
        {
            lock (_lock)
                return _isStopped;
        }
    }

    /// <summary>Has the script stop; whether it does in time.</summary>
    private bool Stop(Thread thread)
    {
        PowerShell? running;
        lock (_lock)
        {
            _isStopped = true;
            running = _running;
        }
        // BeginStop would wait on a thread that keeps the process alive; and what ends meanwhile is disposed of.
        if (running is not null)
            Leave(running.Stop);
        if (_end.Task.Wait(ScriptTerms.Grace))
            return true;
        // What only waits, for time or for something else, stops waiting.
        thread.Interrupt();
        return _end.Task.Wait(ScriptTerms.Grace);
    }

    /// <summary>Does something that may never come to its end, on a thread that keeps no process alive.</summary>
    public static void Leave(Action work) => new Thread(() => Catch(work)) { IsBackground = true, Name = "PChat rule stop" }.Start();

    // What a thread throws that nobody waits for ends the process.
    private static Exception? Catch(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}

/// <summary>What came of a command.</summary>
/// <param name="Output">What it wrote.</param>
/// <param name="Errors">Its errors, in their order; the last may have ended it.</param>
internal sealed record ScriptResult(IReadOnlyList<PSObject?> Output, IReadOnlyList<ErrorRecord> Errors);
