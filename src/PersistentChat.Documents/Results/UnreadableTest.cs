using System.Linq;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Results;

/// <summary>A file that could not be read, as a test that ended in an error.</summary>
internal sealed class UnreadableTest(UnreadableFile file, ResultSettings settings)
{
    public const string Fixture = "File";
    public const string ClassName = "PersistentChat." + Fixture;

    public string Name { get; } = SourcePaths.RelativeTo(settings.Directory, file.File);

    /// <summary>The ErrorId of the first problem.</summary>
    public string ErrorId { get; } = file.Error.Problems[0].Error.ToString();

    public string Message { get; } = file.Error.Problems[0].Message;

    /// <summary>Every problem, a line each.</summary>
    public string Details { get; } = string.Concat(file.Error.Problems.Select(problem => problem.Message + "\n"));
}
