using System;
using PersistentChat.Internal;

namespace PersistentChat.Inspection;

/// <summary>What people are told of where a missing fact goes, in the UI culture of the moment.</summary>
internal static class QuestionLines
{
    /// <summary>File, line, column and path, and that something there is replaced.</summary>
    /// <param name="question">The question.</param>
    /// <param name="directory">The full path of the directory from which the file's path is written.</param>
    public static string Where(OpenQuestion question, string? directory)
    {
        var path = Path(question);
        return question.Location is { } location ? VisibleText.Of(location.RelativeTo(directory).ToString()) + " " + path : path;
    }

    /// <summary>The path, and that something there is replaced.</summary>
    public static string Path(OpenQuestion question) => question.Replaces ? Texts.FormatLabel("Question_Replaces", question.Path) : VisibleText.Of(question.Path);

    /// <summary>What to do where there is none of what is asked for; null where a value is the only answer.</summary>
    public static string? Otherwise(OpenQuestion question) => question.Unknown is not { } word ? null
        : Texts.FormatLabel(HasDefault(question.Fact.Value.Kind.ValueType) ? "Question_OtherwiseDefault" : "Question_Otherwise", word.ToString());

    /// <summary>Whether there is a value in any case: yes or no, a port, a name that people see.</summary>
    private static bool HasDefault(Type type) => type == typeof(bool?) || type == typeof(int?) || type == typeof(string);
}
