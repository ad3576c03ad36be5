namespace PersistentChat.Cmdlets;

/// <summary>The names of the parameter sets.</summary>
internal static class ParameterSets
{
    public const string Current = "Current";
    public const string Filter = "Filter";
    public const string Identity = "Identity";
    public const string InputObject = "InputObject";
    public const string LiteralPath = "LiteralPath";
    public const string Path = "Path";
    public const string Pool = "Pool";
    public const string Topology = "Topology";
    public const string Users = "Users";
}
