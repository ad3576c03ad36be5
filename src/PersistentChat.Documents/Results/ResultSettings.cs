using System;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Results;

/// <summary>What the writers of results cannot know by themselves.</summary>
public sealed class ResultSettings
{
    /// <summary>Creates settings.</summary>
    /// <param name="directory">The full path of the directory from which locations are written; left out, locations have full paths.</param>
    /// <param name="time">When the inspection was made; left out, the result says nothing about it and is the same for the same reports.</param>
    /// <param name="failOn">The least severity that fails a test; left out, only errors do.</param>
    public ResultSettings(string? directory = null, DateTimeOffset? time = null, Severity failOn = Severity.Error)
    {
        Directory = directory;
        Time = time;
        FailOn = failOn;
    }

    /// <summary>The full path of the directory from which locations are written; null for full paths.</summary>
    public string? Directory { get; }

    /// <summary>When the inspection was made; null to leave it out.</summary>
    public DateTimeOffset? Time { get; }

    /// <summary>The least severity that fails a test.</summary>
    public Severity FailOn { get; }

    /// <summary>The directory that paths in results start from; nothing when there is none.</summary>
    public override string ToString() => Directory ?? "";
}
