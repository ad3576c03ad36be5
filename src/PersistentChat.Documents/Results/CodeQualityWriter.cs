using System.Collections.Generic;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Results;

/// <summary>Writes annotations as a Code Quality report of GitLab: a list of issues, each with a fingerprint that stays, a severity and a place.</summary>
internal sealed class CodeQualityWriter : ResultJson
{
    private readonly ResultFingerprints _fingerprints = new();

    public string Write(IReadOnlyList<InspectionReport> reports, ResultSettings settings, IReadOnlyList<UnreadableFile> unreadable)
    {
        List(Annotation.Of(reports, settings, unreadable), annotation => Table(() => Issue(annotation)));
        return Finish();
    }

    private void Issue(Annotation annotation)
    {
        Text("description", annotation.Message);
        Text("check_name", annotation.Id);
        Text("fingerprint", annotation.Result is { } result ? _fingerprints.Of(result) : _fingerprints.Of(annotation.File ?? "", annotation.Id));
        Text("severity", Word(annotation.Severity));
        // An issue has to have a path; of a topology that no file states there is the object alone.
        Table("location", () =>
        {
            Text("path", annotation.File ?? annotation.Result?.Target ?? annotation.Id);
            Table("lines", () => Number("begin", annotation.Place?.Line ?? 1));
        });
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "major",
        Severity.Warning => "minor",
        _ => "info",
    };
}
