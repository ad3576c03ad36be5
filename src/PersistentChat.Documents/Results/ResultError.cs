using System.Collections.Generic;
using System.Linq;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Results;

/// <summary>One thing that is wrong with a file that could not be read.</summary>
internal sealed record ResultError(string File, SourceLocation? Position, string ErrorId, string Message)
{
    public static IEnumerable<ResultError> Of(UnreadableFile file) =>
        file.Error.Problems.Select(problem => new ResultError(file.File, problem.Position, problem.Error.ToString(), problem.Message));
}
