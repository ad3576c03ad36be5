using System;
using System.Collections.Generic;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Results;

/// <summary>Inspection reports as texts that other tools read. Messages are in the UI culture of the moment.</summary>
public static class ResultText
{
    /// <summary>Writes reports.</summary>
    /// <param name="reports">The reports, one for each topology.</param>
    /// <param name="format">The form.</param>
    /// <param name="settings">What the writers cannot know; left out, locations have full paths and there is no time.</param>
    /// <param name="unreadable">The files that could not be read; left out, none.</param>
    /// <returns>The text, its lines ended by line feeds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such form.</exception>
    public static string Write(
        IReadOnlyList<InspectionReport> reports, ResultFormat format, ResultSettings? settings = null, IReadOnlyList<UnreadableFile>? unreadable = null)
    {
        settings ??= new ResultSettings();
        unreadable ??= [];
        return format switch
        {
            ResultFormat.JUnit => JUnitWriter.Write(reports, settings, unreadable),
            ResultFormat.NUnit => NUnitWriter.Write(reports, settings, unreadable),
            ResultFormat.Sarif => new SarifWriter(reports, settings, unreadable).Write(),
            ResultFormat.Markdown => MarkdownReport.Write(reports, settings, unreadable),
            ResultFormat.Json => JsonResult.Write(reports, unreadable),
            ResultFormat.GitHub => GitHubCommands.Write(Annotation.Of(reports, settings, unreadable)),
            ResultFormat.Azure => AzureCommands.Write(Annotation.Of(reports, settings, unreadable)),
            ResultFormat.GitLab => new CodeQualityWriter().Write(reports, settings, unreadable),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }
}
