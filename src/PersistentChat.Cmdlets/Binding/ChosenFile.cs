namespace PersistentChat.Cmdlets;

/// <summary>A file that was asked for, or why there is none.</summary>
internal sealed class ChosenFile
{
    private readonly string? _path;
    private readonly TopologyException? _problem;

    public ChosenFile(string path) => _path = path;

    public ChosenFile(TopologyException problem) => _problem = problem;

    /// <exception cref="TopologyException">There is no such file.</exception>
    public string Path => _path ?? throw _problem!;
}
