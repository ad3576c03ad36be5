namespace PersistentChat.Cli.Output;

/// <summary>What <c>pchat</c> tells the shell.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int Findings = 1;
    public const int WrongUse = 2;

    /// <summary>The code of a run.</summary>
    /// <param name="hasFailed">Whether something could not be read or written.</param>
    /// <param name="hasFound">Whether there is something that the caller is to look at.</param>
    public static int Of(bool hasFailed, bool hasFound = false) => hasFailed ? WrongUse : hasFound ? Findings : Clean;
}
