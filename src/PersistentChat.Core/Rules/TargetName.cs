namespace PersistentChat.Rules;

/// <summary>The names of findings' objects as they are compared: the same with and without the trailing dot of the DNS root.</summary>
internal static class TargetName
{
    public static string Normalize(string target) => target.Replace(".\\", "\\").TrimEnd('.');
}
