namespace PersistentChat.WindowsPowerShell.Tests.Mono;

/// <summary>One test as Mono ran it.</summary>
public sealed record MonoResult(string Name, string Result, string Message)
{
    public const string Pass = "Pass";
    public const string Fail = "Fail";
    public const string Skip = "Skip";

    public override string ToString() => Name;
}
