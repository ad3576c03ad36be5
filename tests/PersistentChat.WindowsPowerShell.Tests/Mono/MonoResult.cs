namespace PersistentChat.WindowsPowerShell.Tests.Mono;

/// <summary>One test as Mono ran it.</summary>
public sealed record MonoResult(string Name, string Result, string Message)
{
    public const string Pass = "Pass";
    public const string Fail = "Fail";
    public const string Skip = "Skip";

    /// <summary>What this means where those tests are known to fail.</summary>
    internal MonoResult Against(IReadOnlyList<SupportRow> differences) =>
        Result != Skip && differences.FirstOrDefault(row => Name.StartsWith(row.Name, StringComparison.Ordinal)) is { } known
            ? Result == Fail
                ? this with { Result = Skip, Message = "Mono differs: " + known.Reason }
                : this with { Result = Fail, Message = "It passes now: take it out of docs/windows-powershell.md." }
            : this;

    public override string ToString() => Name;
}
