namespace PersistentChat.Documents.Lync.Graph;

/// <summary>A site.</summary>
internal sealed class LyncSite(string? id, string name, bool isRemote, Location location)
{
    /// <summary>The number that other elements refer to; null when not stated.</summary>
    public string? Id { get; } = id;

    public string Name { get; } = name;

    /// <summary>Whether it is a branch site.</summary>
    public bool IsRemote { get; } = isRemote;

    public Location Location { get; } = location;
}
