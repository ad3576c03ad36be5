using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;

namespace PersistentChat.Cmdlets;

/// <summary>Does work for items on several threads, ahead of its caller, and hands over the results in the order of the items.</summary>
internal static class OrderedParallel
{
    /// <summary>How many items there may be between the one that is handed over and the last one that was begun.</summary>
    private static readonly int _most = 2 * Environment.ProcessorCount;

    /// <summary>Does the work. A caller that needs no more results stops what is under way.</summary>
    /// <param name="items">The items.</param>
    /// <param name="work">The work; it must not call the shell, which answers one thread only.</param>
    /// <param name="stop">Stops the work, and the waiting for it.</param>
    /// <returns>Finished tasks; one whose work failed throws its exception.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IEnumerable<Task<TResult>> Run<T, TResult>(IReadOnlyList<T> items, Func<T, CancellationToken, TResult> work, CancellationToken stop)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var begun = new Queue<Task<TResult>>();
        try
        {
            for (var next = 0; next < items.Count || begun.Count > 0;)
            {
                while (next < items.Count && begun.Count < _most)
                    begun.Enqueue(Begin(items[next++], work, ending.Token));
                Task.WaitAny([begun.Peek()], stop);
                yield return begun.Dequeue();
            }
        }
        finally
        {
            ending.Cancel();
        }
    }

    private static Task<TResult> Begin<T, TResult>(T item, Func<T, CancellationToken, TResult> work, CancellationToken ending)
    {
        var formats = CultureInfo.CurrentCulture;
        var language = CultureInfo.CurrentUICulture;
        return Task.Run(
            () =>
            {
                CultureInfo.CurrentCulture = formats;
                CultureInfo.CurrentUICulture = language;
                return work(item, ending);
            },
            ending);
    }
}
