namespace PersistentChat.Cli.Tests.Acceptance;

/// <summary>One Pester test as the real shell reported it.</summary>
public sealed record PesterResult(string Name, string File, string Result, string? Message, double Seconds)
{
    public static PesterResult Failed(string name, string reason) => new(name, "", "Failed", reason, 0);

    public override string ToString() => File.Length == 0 ? Name : File + ": " + Name;
}
