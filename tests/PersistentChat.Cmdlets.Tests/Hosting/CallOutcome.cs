using System.Management.Automation;

namespace PersistentChat.Cmdlets.Tests.Hosting;

/// <summary>What came of a script: everything that it wrote, and the error that ended it, if one did.</summary>
internal sealed class CallOutcome(IReadOnlyList<PSObject?> output, PSDataStreams streams, ErrorRecord? ended)
{
    /// <summary>What it returned.</summary>
    public IReadOnlyList<object?> Output { get; } = [.. output.Select(item => item?.BaseObject)];

    /// <summary>The errors that it wrote and went on after.</summary>
    public IReadOnlyList<ErrorRecord> Errors { get; } = [.. streams.Error];

    public IReadOnlyList<string> Warnings { get; } = [.. streams.Warning.Select(record => record.Message)];

    public IReadOnlyList<string> Verbose { get; } = [.. streams.Verbose.Select(record => record.Message)];

    public IReadOnlyList<string> Information { get; } = [.. streams.Information.Select(record => record.ToString())];

    public IReadOnlyList<ProgressRecord> Progress { get; } = [.. streams.Progress];

    /// <summary>The error that ended it.</summary>
    public ErrorRecord? Ended { get; } = ended;

    /// <summary>The errors of both kinds by their ids, without the names of the cmdlets.</summary>
    public IEnumerable<string> ErrorIds => Errors.Concat(Ended is null ? [] : [Ended]).Select(record => record.FullyQualifiedErrorId.Split(',')[0]);

    /// <summary>The output of a script that must have gone well.</summary>
    public IReadOnlyList<object?> Good()
    {
        Assert.Null(Ended);
        Assert.Empty(Errors);
        return Output;
    }

    /// <summary>The one object that a script must have returned.</summary>
    public T One<T>() => Assert.IsType<T>(Assert.Single(Good()), exactMatch: false);

    /// <summary>What a script that must have gone well returned, as texts.</summary>
    public IEnumerable<string> Texts() => Good().Select(item => item?.ToString() ?? "");
}
