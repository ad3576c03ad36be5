namespace PersistentChat.Cli.Output;

/// <summary>What <c>pchat</c> tells the shell.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int Findings = 1;
    public const int WrongUse = 2;
}
