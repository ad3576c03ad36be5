using System;
using System.Management.Automation;
using System.Threading;

namespace PersistentChat.Cmdlets;

/// <summary>Work of a cmdlet that shows its progress and that Ctrl+C stops.</summary>
internal sealed class StoppableWork : IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    /// <summary>Tells the work that it is to stop.</summary>
    public CancellationToken Token => _stop.Token;

    public void Stop() => _stop.Cancel();

    /// <exception cref="PipelineStoppedException">The work was stopped.</exception>
    public T Run<T>(WorkProgress progress, Func<WorkProgress, T> work)
    {
        try
        {
            return work(progress);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
        finally
        {
            if (!_stop.IsCancellationRequested)
                progress.Complete();
        }
    }

    public void Dispose() => _stop.Dispose();
}
