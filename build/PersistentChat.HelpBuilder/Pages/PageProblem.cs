namespace PersistentChat.HelpBuilder;

/// <summary>What is wrong with a page.</summary>
/// <param name="File">The path of the page.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">What is wrong, and what to do.</param>
internal sealed record PageProblem(string File, int Line, string Text)
{
    /// <summary>As compilers write it, so that editors find the place.</summary>
    public override string ToString() => $"{File}({Line}): error: {Text}";
}
