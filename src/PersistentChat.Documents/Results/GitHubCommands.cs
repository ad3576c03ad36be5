using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Results;

/// <summary>
/// Writes annotations as workflow commands of GitHub Actions, a line each: <c>::error file=contoso.yaml,line=41,col=7,title=PCT1001 …::…</c>. What a document says is data of
/// a command and never one itself.
/// </summary>
internal static class GitHubCommands
{
    public static string Write(IEnumerable<Annotation> annotations) => WholeText.Of(string.Concat(annotations.Select(Line)));

    private static string Line(Annotation annotation) =>
        "::" + Word(annotation.Severity) + " " + string.Join(",", Properties(annotation).Select(property => property.Key + "=" + Property(property.Value)))
        + "::" + Data(annotation.Message) + "\n";

    private static IEnumerable<KeyValuePair<string, string>> Properties(Annotation annotation)
    {
        if (annotation.File is { } file)
            yield return new("file", file);
        if (annotation.Place is { } place)
        {
            yield return new("line", place.Line.ToString(CultureInfo.InvariantCulture));
            yield return new("col", place.Column.ToString(CultureInfo.InvariantCulture));
        }
        yield return new("title", annotation.Title);
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => VisibleText.Of(text).Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
