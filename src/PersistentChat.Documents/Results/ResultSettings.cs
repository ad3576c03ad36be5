using System;

namespace PersistentChat.Documents.Results;

/// <summary>What the writers of results cannot know by themselves.</summary>
public sealed class ResultSettings
{
    /// <summary>Creates settings.</summary>
    /// <param name="directory">The full path of the directory from which locations are written; left out, locations have full paths.</param>
    /// <param name="time">When the inspection was made; left out, the result says nothing about it and is the same for the same reports.</param>
    /// <param name="warningsAsErrors">Whether warnings fail a test too.</param>
    public ResultSettings(string? directory = null, DateTimeOffset? time = null, bool warningsAsErrors = false)
    {
        Directory = directory;
        Time = time;
        WarningsAsErrors = warningsAsErrors;
    }

    /// <summary>The full path of the directory from which locations are written; null for full paths.</summary>
    public string? Directory { get; }

    /// <summary>When the inspection was made; null to leave it out.</summary>
    public DateTimeOffset? Time { get; }

    /// <summary>Whether warnings fail a test too.</summary>
    public bool WarningsAsErrors { get; }

    /// <summary>The directory.</summary>
    public override string ToString() => Directory ?? "";
}
