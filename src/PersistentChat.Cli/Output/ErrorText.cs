using System.IO;

namespace PersistentChat.Cli.Output;

/// <summary>Errors in the words of the command line: where the usual text advises to call a cmdlet or to give it a parameter, there is another one here.</summary>
internal static class ErrorText
{
    public static string Of(TopologyException problem) =>
        CliTexts.Find("Error_" + problem.Error) is { } text ? problem.InOtherWords(text) : problem.Message;

    /// <summary>Writes every problem of an exception, a line each.</summary>
    public static void Write(TopologyException exception, TextWriter errors)
    {
        foreach (var problem in exception.Problems)
            errors.WriteLine(Of(problem));
    }
}
