using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace PersistentChat.Documents.Tests.Browser;

/// <summary>One Chromium for all tests of the process, which look at their pages in it at the same time. It ends with the process, whose end closes its input.</summary>
internal sealed class BrowserProcess
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(5);
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    private readonly ConcurrentDictionary<int, TaskCompletionSource<Answer>> _waiting = new();
    private readonly StringBuilder _errors = new();
    private readonly Process _process;
    private int _last;

    /// <param name="node">The program node.</param>
    /// <param name="folder">Where <c>look.js</c> is.</param>
    /// <param name="chromium">The program Chromium.</param>
    public BrowserProcess(string node, string folder, string chromium)
    {
        _process = Process.Start(new ProcessStartInfo(node, ["look.js", chromium])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Append(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Looks at a page of the file system, once for each view.</summary>
    /// <exception cref="InvalidOperationException">It could not be looked at.</exception>
    public IReadOnlyList<PageAnswer> Look(string file, IReadOnlyList<PageView> views)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = _waiting.GetOrAdd(id, _ => new TaskCompletionSource<Answer>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        lock (_process)
        {
            if (!_process.HasExited)
                _process.StandardInput.WriteLine(JsonSerializer.Serialize(new { id, file, views }, _json));
            else
                End();
        }
        if (!answer.Wait(_longest))
            throw new InvalidOperationException($"The browser did not answer within {_longest}.\n{Errors}");
        return answer.Result.Answers ?? throw new InvalidOperationException(answer.Result.Error);
    }

    private string Errors
    {
        get
        {
            lock (_errors)
                return _errors.ToString();
        }
    }

    private void Append(string? line)
    {
        lock (_errors)
            _errors.AppendLine(line);
    }

    /// <summary>Hands an answer to who waits for it; null is the end of all answers.</summary>
    private void Take(string? line)
    {
        if (line is null)
        {
            End();
            return;
        }
        var answer = JsonSerializer.Deserialize<Answer>(line, _json)!;
        if (_waiting.TryRemove(answer.Id, out var waiting))
            waiting.SetResult(answer);
    }

    private void End()
    {
        foreach (var id in _waiting.Keys)
            if (_waiting.TryRemove(id, out var waiting))
                waiting.SetResult(new Answer(id, null, "The browser has ended.\n" + Errors));
    }

    private sealed record Answer(int Id, IReadOnlyList<PageAnswer>? Answers, string? Error);
}
