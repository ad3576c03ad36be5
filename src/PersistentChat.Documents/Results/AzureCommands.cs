using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Results;

/// <summary>
/// Writes annotations as logging commands of Azure Pipelines, a line each: <c>##vso[task.logissue type=error;sourcepath=contoso.yaml;linenumber=41;columnnumber=7;code=PCT1001]…</c>.
/// Issues are errors or warnings there; information is written to the log of a run with diagnostics. What a document says is data of a command and never one itself.
/// </summary>
internal static class AzureCommands
{
    /// <summary>What was left open is a warning, because nobody sees information.</summary>
    public static string Write(IEnumerable<Annotation> annotations) => WholeText.Of(string.Concat(Annotation.Shown(annotations, Severity.Warning).Select(Line)));

    private static string Line(Annotation annotation) => annotation.Severity == Severity.Information
        ? "##vso[task.debug]" + Data(string.Join(" ", Place(annotation), annotation.Title + ":", annotation.Message).TrimStart()) + "\n"
        : "##vso[task.logissue " + string.Join(";", Properties(annotation).Select(property => property.Key + "=" + Property(property.Value))) + "]" + Data(annotation.Message) + "\n";

    private static IEnumerable<KeyValuePair<string, string>> Properties(Annotation annotation)
    {
        yield return new("type", annotation.Severity == Severity.Error ? "error" : "warning");
        if (annotation.File is { } file)
            yield return new("sourcepath", file);
        if (annotation.Place is { } place)
        {
            yield return new("linenumber", place.Line.ToString(CultureInfo.InvariantCulture));
            yield return new("columnnumber", place.Column.ToString(CultureInfo.InvariantCulture));
        }
        yield return new("code", annotation.Id);
    }

    private static string Place(Annotation annotation) => annotation.Place is { } place
        ? new SourceLocation(annotation.File ?? place.File, place.Line, place.Column).ToString()
        : annotation.File ?? "";

    private static string Data(string text) => VisibleText.Of(text).Replace("%", "%AZP25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(";", "%3B").Replace("]", "%5D");
}
